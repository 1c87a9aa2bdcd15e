package org.shouwang.county.live;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.platform.json.EventJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What each unit did in each month, by kind. */
@Component
public class UnitMonths {

    /** Every event of a unit is also of this kind. */
    public static final String RECORDED = Doing.RECORDED;

    /** So many events, with so many people or fen in all. */
    public record Cell(String node, YearMonth month, String kind, long count, long amount) {}

    /** An event by its place in a node's log. */
    public record Place(String node, int epoch, long seq) {}

    private final JdbcClient jdbc;

    UnitMonths(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Amounts of this kind are fen; of all others people, or nothing. */
    public static boolean isMoney(String kind) {
        return kind.equals(Doing.AID);
    }

    private static final String BETWEEN = """
            select node, month, kind, count, amount from rm_unit_month
            where month between ? and ? and length(month) = 7 order by node, month, kind
            """;

    /** Both months included. */
    public List<Cell> between(YearMonth from, YearMonth to) {
        return jdbc.sql(BETWEEN)
                .params(from.toString(), to.toString())
                .query((row, n) -> new Cell(
                        row.getString(1),
                        YearMonth.parse(row.getString(2)),
                        row.getString(3),
                        row.getLong(4),
                        row.getLong(5)))
                .list();
    }

    private static final String EVENTS = """
            select node, events from rm_unit_month
            where kind = ? and month between ? and ? and length(month) = 7 and ? in ('', node)
            """;

    /** The events behind the counts of that kind with their amounts; of all nodes if none is named. */
    public Map<Place, Long> events(String kind, @Nullable String node, YearMonth from, YearMonth to) {
        Map<Place, Long> events = new HashMap<>();
        jdbc.sql(EVENTS)
                .params(kind, from.toString(), to.toString(), node == null ? "" : node)
                .query((row, n) -> events(row.getString(1), row.getString(2)))
                .list()
                .forEach(events::putAll);
        return events;
    }

    private static Map<Place, Long> events(String node, String json) {
        return EventJson.mapper().readTree(json).properties().stream()
                .collect(Collectors.toMap(event -> place(node, event.getKey()), event -> event.getValue()
                        .asLong()));
    }

    private static Place place(String node, String place) {
        String[] epochAndSeq = place.split("/", 2);
        return new Place(node, Integer.parseInt(epochAndSeq[0]), Long.parseLong(epochAndSeq[1]));
    }
}
