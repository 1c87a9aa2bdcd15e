package org.shouwang.county.summary.account;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shouwang.county.children.Histories;
import org.shouwang.county.children.Recorded;
import org.shouwang.county.indicators.Figures;
import org.shouwang.events.codes.NodeKind;

/** Who had reported, unit by unit, the county itself left out. */
public record Coverage(List<UnitCoverage> units) {

    private static final String LAST_HEARD = "coverage.last_heard";

    static Coverage of(Histories histories, Figures figures) {
        Map<String, long[]> records = new HashMap<>();
        for (Recorded by : histories.records()) {
            long[] counts = records.computeIfAbsent(by.node(), node -> new long[2]);
            counts[0]++;
            counts[1] += figures.period().contains(by.occurredOn()) ? 1 : 0;
        }
        Map<?, ?> lastHeard = (Map<?, ?>) figures.get(LAST_HEARD).value();
        return new Coverage(histories.units().values().stream()
                .filter(unit -> unit.kind() != NodeKind.COUNTY)
                .map(unit -> {
                    long[] counts = records.getOrDefault(unit.node(), new long[2]);
                    return new UnitCoverage(unit, counts[0], counts[1], (String) lastHeard.get(unit.node()));
                })
                .toList());
    }

    public long enrolled() {
        return units.size();
    }

    public long enrolled(NodeKind kind) {
        return units.stream().filter(one -> one.unit().kind() == kind).count();
    }

    /** Units that reported something that happened in the period, whenever it arrived. */
    public long withRecords() {
        return units.stream().filter(one -> !one.isSilent()).count();
    }

    public List<UnitCoverage> silent() {
        return units.stream().filter(UnitCoverage::isSilent).toList();
    }
}
