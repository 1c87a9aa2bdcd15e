package org.shouwang.county.summary.shortfalls;

/** What one unit reached of a target that it missed. */
public record UnitGap(String node, String result) {}
