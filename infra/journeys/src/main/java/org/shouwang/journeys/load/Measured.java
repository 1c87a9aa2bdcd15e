package org.shouwang.journeys.load;

import java.util.Map;

/** What a run came to, for people and for programs; it does not hold when an event is lost, doubled or altered. */
record Measured(Page page, Map<String, Object> tree, boolean holds) {}
