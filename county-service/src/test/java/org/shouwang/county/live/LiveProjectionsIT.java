package org.shouwang.county.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shouwang.county.children.Recorded;
import org.shouwang.county.projecting.Projection;
import org.shouwang.county.sample.SomeCounty;
import org.shouwang.testkit.TestPostgres;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** Every live read model gives the same rows in order, out of order, delivered twice, and replayed. */
class LiveProjectionsIT {

    private static final Instant START = Instant.parse("2026-01-05T00:00:00Z");
    private static final List<Recorded> EVENTS = recorded();

    private static JdbcTemplate jdbc;
    private static TransactionTemplate transaction;
    private static int tables;

    @BeforeAll
    static void aDatabase() {
        TestPostgres.Database database = TestPostgres.freshDatabase();
        jdbc = new JdbcTemplate(
                new SingleConnectionDataSource(database.url(), database.user(), database.password(), true));
        transaction = new TransactionTemplate(new DataSourceTransactionManager(jdbc.getDataSource()));
        Flyway.configure()
                .dataSource(jdbc.getDataSource())
                .locations("classpath:db/platform", "classpath:db/county")
                .outOfOrder(true)
                .load()
                .migrate();
    }

    static Stream<Projection<?, ?>> projections() {
        return Stream.of(
                new ChildHistoryProjection(jdbc),
                new UnitHistoryProjection(jdbc),
                new UnitMonthProjection(jdbc),
                new NodeHeardProjection(jdbc));
    }

    @ParameterizedTest
    @MethodSource("projections")
    <K, R> void any_order_and_any_batches_give_the_same_rows(Projection<K, R> projection) {
        List<Recorded> shuffled = new ArrayList<>(EVENTS);
        Collections.shuffle(shuffled, new Random(5));
        String inOrder = fill(projection, EVENTS, 500);
        assertThat(fill(projection, shuffled, 7)).isEqualTo(inOrder);
    }

    @ParameterizedTest
    @MethodSource("projections")
    <K, R> void what_is_delivered_twice_changes_nothing(Projection<K, R> projection) {
        List<Recorded> twice = new ArrayList<>(EVENTS);
        twice.addAll(EVENTS.subList(0, 300));
        twice.addAll(EVENTS);
        assertThat(fill(projection, twice, 400)).isEqualTo(fill(projection, EVENTS, 500));
    }

    @ParameterizedTest
    @MethodSource("projections")
    <K, R> void a_batch_that_says_nothing_new_touches_no_row(Projection<K, R> projection) {
        String table = table(projection);
        write(projection, table, EVENTS, 1);
        write(projection, table, EVENTS, 2);
        assertThat(jdbc.queryForObject("select count(*) from " + table + " where change = 2", Long.class))
                .isZero();
    }

    @ParameterizedTest
    @MethodSource("projections")
    <K, R> void one_event_less_is_another_checksum(Projection<K, R> projection) {
        List<Recorded> all = ofInterest(projection);
        assertThat(fill(projection, all.subList(1, all.size()), 500)).isNotEqualTo(fill(projection, all, 500));
    }

    private static <K, R> List<Recorded> ofInterest(Projection<K, R> projection) {
        return EVENTS.stream()
                .filter(event -> !projection.rows(event).isEmpty())
                .toList();
    }

    private static <K, R> String fill(Projection<K, R> projection, List<Recorded> events, int batch) {
        String table = table(projection);
        for (int from = 0; from < events.size(); from += batch) {
            write(projection, table, events.subList(from, Math.min(events.size(), from + batch)), from);
        }
        return jdbc.queryForObject(
                "select string_agg(one::text, E'\\n' order by one::text) from (select " + projection.content()
                        + " from " + table + ") one",
                String.class);
    }

    private static String table(Projection<?, ?> projection) {
        String table = "t_" + projection.name() + "_" + ++tables;
        jdbc.execute("create table " + table + " (like rm_" + projection.name() + "_shape including all)");
        return table;
    }

    private static <K, R> void write(Projection<K, R> projection, String table, List<Recorded> events, long change) {
        Map<K, R> rows = new HashMap<>();
        events.forEach(event -> projection.rows(event).forEach((key, row) -> rows.merge(key, row, projection::merge)));
        transaction.executeWithoutResult(status -> projection.upsert(table, rows, change));
    }

    private static List<Recorded> recorded() {
        List<Recorded> events = new ArrayList<>();
        Map<String, Long> seqs = new HashMap<>();
        for (SomeCounty.Told told : SomeCounty.of(3, 60)) {
            long seq = seqs.merge(told.node(), 1L, Long::sum);
            long position = events.size() + 1L;
            events.add(new Recorded(
                    told.event(),
                    told.node(),
                    1,
                    seq,
                    "e" + position,
                    START,
                    START.plusSeconds(3600 * position),
                    position));
        }
        return List.copyOf(events);
    }
}
