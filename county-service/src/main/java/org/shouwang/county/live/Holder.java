package org.shouwang.county.live;

/** Whose facts a row holds: a node, and what of it: its child, or a month of its own. */
record Holder(String node, String of) {}
