package org.shouwang.county.broken;

import org.shouwang.node.broken.AskingTheClock;

public record CountyKnowsANode(AskingTheClock node) {}
