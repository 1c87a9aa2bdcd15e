package org.shouwang.county.live;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.shouwang.county.children.Recorded;
import org.shouwang.county.projecting.Projection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** One row per node and day on which the county heard from it: which of its numbers came, first and last when. */
@Component
final class NodeHeardProjection implements Projection<NodeHeardProjection.Day, NodeHeardProjection.Heard> {

    static final String NAME = "node_heard";

    private static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");

    /** Day of receipt. */
    record Day(String node, int epoch, LocalDate day) {}

    record Heard(SortedSet<Long> numbers, Instant first, Instant last) {}

    private final JdbcTemplate jdbc;

    NodeHeardProjection(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int shape() {
        return 1;
    }

    @Override
    public String content() {
        return "node, epoch, day, numbers, events, extract(epoch from first_heard), extract(epoch from last_heard)";
    }

    @Override
    public Map<Day, Heard> rows(Recorded fact) {
        Instant at = fact.receivedAt();
        Day day = new Day(fact.node(), fact.epoch(), LocalDate.ofInstant(at, COUNTY));
        return Map.of(day, new Heard(new TreeSet<>(List.of(fact.seq())), at, at));
    }

    @Override
    public Heard merge(Heard one, Heard other) {
        one.numbers().addAll(other.numbers());
        return new Heard(
                one.numbers(),
                one.first().isBefore(other.first()) ? one.first() : other.first(),
                one.last().isAfter(other.last()) ? one.last() : other.last());
    }

    private static final String UPSERT = """
            insert into %s as kept (node, epoch, day, numbers, first_heard, last_heard, change)
            values (?, ?, ?, ?::int8multirange, ?, ?, ?)
            on conflict (node, epoch, day) do update
            set numbers = kept.numbers + excluded.numbers,
                first_heard = least(kept.first_heard, excluded.first_heard),
                last_heard = greatest(kept.last_heard, excluded.last_heard),
                change = excluded.change
            where not kept.numbers @> excluded.numbers
            """;

    @Override
    public void upsert(String table, Map<Day, Heard> rows, long change) {
        List<Object[]> values = rows.entrySet().stream()
                .map(row -> values(row.getKey(), row.getValue(), change))
                .toList();
        jdbc.batchUpdate(UPSERT.formatted(table), values);
    }

    private static Object[] values(Day day, Heard heard, long change) {
        String numbers = heard.numbers().stream()
                .map(seq -> "[" + seq + "," + seq + "]")
                .collect(Collectors.joining(",", "{", "}"));
        return new Object[] {
            day.node(),
            day.epoch(),
            day.day(),
            numbers,
            Timestamp.from(heard.first()),
            Timestamp.from(heard.last()),
            change
        };
    }
}
