package org.shouwang.county.dashboard;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Everything on the county's page for one definition and year. What the page's template calls is public: it can call nothing
 * else.
 *
 * @param version of the read models it was made from
 * @param day on which stocks were taken: the last of the year, or today
 * @param dayBefore the same, a year earlier
 * @param months two years of months
 * @param figures of this year and the year before, by id
 */
record Board(
        String version,
        Selection selection,
        LocalDate day,
        LocalDate dayBefore,
        List<Total> totals,
        List<Unit> units,
        List<Township> townships,
        List<Month> months,
        List<Compared> figures,
        List<Flow> flows,
        Reporting reporting) {

    public LocalDate from() {
        return LocalDate.of(selection.year(), 1, 1);
    }

    public YearMonth month(int number) {
        return YearMonth.of(selection.year(), number);
    }

    /** Of those that stand in the page's table and elsewhere on it. */
    public Compared figure(String id) {
        return figures.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    /** The figures without those that have a place of their own. */
    public List<Compared> table() {
        return figures.stream()
                .filter(one -> !ShownFigures.THREE_ONES.contains(one.id()))
                .toList();
    }

    /** Null for what is no unit: the county itself. */
    public @Nullable String nameOf(String node) {
        return units.stream()
                .filter(unit -> unit.node().equals(node))
                .map(Unit::name)
                .findFirst()
                .orElse(null);
    }

    /** That kind of doing; the first if it is none of the page. */
    public Flow flow(String kind) {
        return flows.stream()
                .filter(flow -> flow.kind().equals(kind))
                .findFirst()
                .orElse(flows.get(0));
    }

    /** Children left behind under one definition. */
    record Total(String definition, String name, long now, long before) {

        public long change() {
            return now - before;
        }
    }

    record Unit(
            String node,
            String name,
            boolean school,
            @Nullable String township,
            long filed,
            long leftBehind) {}

    /** Children that its units hold, each once. */
    record Township(String code, long filed, long leftBehind) {}

    /** Left behind at the end of the month by definition; a month that is not over has none. */
    record Month(YearMonth month, long filed, Map<String, Long> leftBehind) {}

    record Compared(String id, String label, Value now, Value before) {

        /** A dash where one of the two has no number. */
        public String changePrinted() {
            BigDecimal one = now.number();
            BigDecimal other = before.number();
            if (one == null || other == null) {
                return "—";
            }
            BigDecimal change = one.subtract(other);
            return (change.signum() > 0 ? "+" : change.signum() < 0 ? "−" : "")
                    + change.abs().toPlainString();
        }
    }

    /**
     * A figure as it is shown.
     *
     * @param counts the two counts behind a rate; null elsewhere
     * @param number a count, yuan, or percent; null for a rate of nothing
     */
    record Value(
            String printed,
            @Nullable String counts,
            @Nullable BigDecimal number) {}

    /** One kind of doing in the months of the year, in all and by unit; money in fen. */
    record Flow(String kind, boolean money, long[] months, Map<String, long[]> byUnit) {

        public long total() {
            return sum(months);
        }

        public long sum(long[] values) {
            return LongStream.of(values).sum();
        }

        /** Money in yuan, exact to the fen. */
        public String printed(long value) {
            return money ? BigDecimal.valueOf(value, 2).toPlainString() : Long.toString(value);
        }

        public int heat(long value) {
            return Heat.of(value, byUnit.values());
        }
    }

    /** Who has reported: what each unit recorded for each month of the year, and when it was last heard. */
    record Reporting(
            List<Reporter> reporters,
            long heard,
            long events,
            @Nullable Instant last) {

        public int heat(long value) {
            return Heat.of(value, reporters.stream().map(Reporter::months).toList());
        }
    }

    record Reporter(
            String node,
            String name,
            long[] months,
            long events,
            @Nullable Instant last) {}
}
