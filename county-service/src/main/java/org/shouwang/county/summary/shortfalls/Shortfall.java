package org.shouwang.county.summary.shortfalls;

import java.util.List;

/** A matter in which one or more targets were missed. */
public record Shortfall(String title, List<Finding> findings, String remedy) {

    /** Ids of the units concerned, those named first first. */
    public List<String> units() {
        return findings.stream()
                .flatMap(finding -> finding.units().stream())
                .map(UnitGap::node)
                .distinct()
                .toList();
    }
}
