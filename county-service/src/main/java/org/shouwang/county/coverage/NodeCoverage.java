package org.shouwang.county.coverage;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.events.codes.NodeKind;

/**
 * How far one node is known.
 *
 * @param epoch the latest life of its log; 0 for a node that was never heard
 * @param seq the last record in its place
 * @param lastHeard when something new of it arrived, readable or not in its turn
 * @param held records that wait for an earlier one
 * @param parked records that nobody could read or place, and nobody set aside
 * @param gaps the places that are missing, the first hundred
 */
public record NodeCoverage(
        String node,
        NodeKind kind,
        String name,
        int epoch,
        long seq,
        @Nullable Instant firstHeard,
        @Nullable Instant lastHeard,
        long held,
        long parked,
        List<Gap> gaps) {

    static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

    /** Missing records, the first and the last included. */
    public record Gap(int epoch, long from, long to) {}

    NodeCoverage with(List<Gap> missing) {
        return new NodeCoverage(node, kind, name, epoch, seq, firstHeard, lastHeard, held, parked, missing);
    }

    public @Nullable LocalDateTime firstHeardHere() {
        return firstHeard == null ? null : LocalDateTime.ofInstant(firstHeard, HERE);
    }

    public @Nullable LocalDateTime lastHeardHere() {
        return lastHeard == null ? null : LocalDateTime.ofInstant(lastHeard, HERE);
    }

    /** Something of it is missing or could not be read. */
    public boolean isTroubled() {
        return held > 0 || parked > 0;
    }
}
