package org.shouwang.node.carrying;

import java.util.List;

/** What one file is to hold, the oldest life first. */
record Luggage(String node, List<Stretch> stretches) {

    private static final String PLACES = "-%d.%d-%d.%d";

    public long records() {
        return stretches.stream().mapToLong(Stretch::length).sum();
    }

    /** Says from which record of which life to which; empty luggage has none. */
    String fileName() {
        String places = "";
        if (!stretches.isEmpty()) {
            Stretch first = stretches.get(0);
            Stretch last = stretches.get(stretches.size() - 1);
            places = PLACES.formatted(first.epoch(), first.first(), last.epoch(), last.last());
        }
        return "守望-%s%s.swlog".formatted(node, places);
    }
}
