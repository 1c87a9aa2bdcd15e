package org.shouwang.node.trip;

import org.shouwang.node.round.There;

public record AndBack(There there) {}
