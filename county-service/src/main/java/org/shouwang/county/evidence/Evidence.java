package org.shouwang.county.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What adds up to a number, one page of it. Children stand in it by the names their nodes gave them, which tell nobody who
 * they are.
 *
 * @param of id of the figure, or kind of doing
 * @param printed the number itself
 * @param lines how many there are in all
 */
record Evidence(String of, String printed, LocalDate from, LocalDate to, int lines, int page, List<Line> shown) {

    static final int PAGE = 100;

    public int pages() {
        return Math.max(1, (lines + PAGE - 1) / PAGE);
    }

    /**
     * What one child, event or unit adds.
     *
     * @param unit for which it counts, or null
     * @param row of a breakdown, or null
     * @param amount as printed: 1, people, yuan
     * @param missed true for something due that was not done
     */
    record Line(
            @Nullable String child,
            @Nullable String unit,
            @Nullable String row,
            String amount,
            boolean missed,
            List<Because> because) {

        /** The unit or row it counts for, otherwise all whose records made it count. */
        public List<String> units() {
            List<String> counted =
                    Stream.of(unit, row).flatMap(Stream::ofNullable).distinct().toList();
            return counted.isEmpty()
                    ? because.stream().map(Because::node).distinct().toList()
                    : counted;
        }
    }

    /** A record, by its place in its node's log. */
    record Because(
            String eventId,
            String type,
            String node,
            int epoch,
            long seq,
            LocalDate day,
            Instant recordedAt,
            Instant receivedAt) {}
}
