package org.shouwang.journeys.chaos.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Whom faults can meet, by name. */
public record Targets(List<String> nodes, List<String> brokers, String county) {

    List<String> of(FaultKind kind) {
        return switch (kind) {
            case KILL, PAUSE ->
                Stream.concat(programs().stream(), servers().stream()).toList();
            case NET ->
                units().flatMap(unit -> Stream.of(unit + ">pg", unit + ">kafka"))
                        .toList();
            case DISK -> servers();
            case CLOCK -> programs();
            case TRUNCATE, WIPE -> List.of("kafka");
            case RESTORE_AT_ONCE, RESTORE_THEN_WORK, RESTORE_WITNESS_TOO -> nodes;
        };
    }

    /** One list for each of the five kinds of process. */
    List<List<String>> fiveKinds() {
        return List.of(
                nodes.stream().map(node -> node + ".app").toList(),
                nodes.stream().map(node -> node + ".pg").toList(),
                List.of(county + ".app"),
                List.of(county + ".pg"),
                brokers);
    }

    private Stream<String> units() {
        return Stream.concat(nodes.stream(), Stream.of(county));
    }

    private List<String> programs() {
        return units().map(unit -> unit + ".app").toList();
    }

    private List<String> servers() {
        List<String> servers = new ArrayList<>(units().map(unit -> unit + ".pg").toList());
        servers.addAll(brokers);
        return servers;
    }
}
