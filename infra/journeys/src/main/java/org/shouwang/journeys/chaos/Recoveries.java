package org.shouwang.journeys.chaos;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.shouwang.journeys.chaos.faults.FaultLog.Recovery;
import org.shouwang.journeys.chaos.world.Site;

/** How long each kind of process took to serve again. */
record Recoveries(String kind, int count, long medianMillis, long maxMillis) {

    static List<Recoveries> of(List<Recovery> all) {
        Map<String, List<Long>> byKind = all.stream()
                .collect(Collectors.groupingBy(
                        one -> kindOf(one.component()),
                        TreeMap::new,
                        Collectors.mapping(Recovery::millis, Collectors.toList())));
        return byKind.entrySet().stream()
                .map(one -> of(one.getKey(), one.getValue().stream().sorted().toList()))
                .toList();
    }

    private static Recoveries of(String kind, List<Long> sorted) {
        return new Recoveries(kind, sorted.size(), sorted.get(sorted.size() / 2), sorted.get(sorted.size() - 1));
    }

    /** Nodes are alike; so are brokers. */
    static String kindOf(String component) {
        if (component.startsWith("broker")) {
            return component.replaceFirst("broker[0-9]*", "broker");
        }
        return component.startsWith(Site.COUNTY) ? component : component.replaceFirst("^[A-Z][0-9]+", "node");
    }
}
