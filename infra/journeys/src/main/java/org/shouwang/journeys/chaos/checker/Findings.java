package org.shouwang.journeys.chaos.checker;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What breaks an invariant, row by row, and how much was compared to find it. */
public final class Findings {

    private static final int EXAMPLES = 25;

    private final Map<Invariant, Long> broken = new EnumMap<>(Invariant.class);
    private final Map<Invariant, List<String>> examples = new EnumMap<>(Invariant.class);
    private final Map<String, Long> compared = new LinkedHashMap<>();
    private final Map<String, Long> noted = new LinkedHashMap<>();

    public synchronized void breaks(Invariant invariant, String row) {
        broken.merge(invariant, 1L, Long::sum);
        List<String> some = examples.computeIfAbsent(invariant, first -> new ArrayList<>());
        if (some.size() < EXAMPLES) {
            some.add(row);
        }
    }

    public synchronized void compared(String what, long rows) {
        compared.merge(what, rows, Long::sum);
    }

    /** Worth knowing, and no break of anything. */
    public synchronized void note(String what, long count) {
        noted.merge(what, count, Long::sum);
    }

    public synchronized long count(Invariant invariant) {
        return broken.getOrDefault(invariant, 0L);
    }

    public synchronized boolean isClean() {
        return broken.isEmpty();
    }

    public synchronized List<String> examples(Invariant invariant) {
        return List.copyOf(examples.getOrDefault(invariant, List.of()));
    }

    public synchronized Map<String, Long> compared() {
        return Map.copyOf(compared);
    }

    public synchronized Map<String, Long> noted() {
        return Map.copyOf(noted);
    }
}
