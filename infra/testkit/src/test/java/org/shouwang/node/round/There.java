package org.shouwang.node.round;

import org.shouwang.node.trip.AndBack;

public record There(AndBack back) {}
