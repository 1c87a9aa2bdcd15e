package org.shouwang.county.dashboard;

import java.util.List;
import org.shouwang.county.coverage.NodeCoverage;
import org.shouwang.events.codes.NodeKind;

/**
 * How far the page can be trusted.
 *
 * @param gaps places in nodes' logs where records are missing
 * @param parked records that could not be read
 */
record Completeness(long heard, long enrolled, long gaps, long parked) {

    static Completeness of(List<NodeCoverage> all) {
        List<NodeCoverage> nodes =
                all.stream().filter(node -> node.kind() != NodeKind.COUNTY).toList();
        return new Completeness(
                nodes.stream().filter(node -> node.lastHeard() != null).count(),
                nodes.size(),
                nodes.stream().mapToLong(node -> node.gaps().size()).sum(),
                nodes.stream().mapToLong(NodeCoverage::parked).sum());
    }

    public boolean isWhole() {
        return heard == enrolled && gaps == 0 && parked == 0;
    }
}
