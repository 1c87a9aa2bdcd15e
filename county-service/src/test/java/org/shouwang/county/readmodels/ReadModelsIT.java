package org.shouwang.county.readmodels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwang.county.sample.CountyStore;
import org.shouwang.county.sample.SomeCounty;
import org.shouwang.county.sample.SomeCounty.Told;
import org.shouwang.platform.rules.RuleBroken;
import org.shouwang.testkit.TestPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(classes = ReadModelsIT.Parts.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class ReadModelsIT {

    @EnableAutoConfiguration
    @ComponentScan({"org.shouwang.county.readmodels", "org.shouwang.county.live"})
    static class Parts {}

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final List<String> MODELS = List.of("child_history", "unit_history", "unit_month", "node_heard");

    @Autowired
    ReadModels models;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    DataSource dataSource;

    CountyStore store;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestPostgres.register(registry);
        registry.add("shouwang.read-models.batch-size", () -> "200");
        registry.add("shouwang.event-store.poll-every", () -> "50ms");
    }

    @BeforeEach
    void anEmptyStore() {
        store = new CountyStore(dataSource);
    }

    @Test
    void every_event_arrives_in_its_rows() {
        store.append(SomeCounty.of(1, 30));
        awaitCaughtUp();
        assertThat(count("select count(*) from rm_child_history")).isEqualTo(30);
        assertThat(count("select sum(count) from rm_unit_month where kind = 'recorded'"))
                .isEqualTo(store.appended());
        assertThat(count("select sum(events) from rm_node_heard")).isEqualTo(store.appended());
    }

    @Test
    void a_rebuild_gives_identical_checksums() {
        store.append(SomeCounty.of(1, 60));
        awaitCaughtUp();
        Map<String, GenerationTables.Content> before = contents();
        MODELS.forEach(models::rebuild);
        awaitGeneration(2);
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void what_a_rebuild_replaced_leaves_nothing_behind() {
        store.append(SomeCounty.of(1, 5));
        awaitCaughtUp();
        models.rebuild("child_history");
        await().atMost(SOON)
                .until(() -> count("select count(*) from read_model_generation where model = 'child_history'") == 1);
        assertThat(count("select count(*) from pg_tables where tablename ~ '^rm_child_history_g'"))
                .isEqualTo(1);
        assertThat(count("select count(*) from token_entry where processorName = 'rm_child_history_g1'"))
                .isZero();
    }

    @Test
    void during_a_rebuild_under_load_no_reader_ever_sees_fewer_rows() throws Exception {
        store.append(SomeCounty.of(1, 100));
        awaitCaughtUp();
        AtomicBoolean rebuilt = new AtomicBoolean();
        ExecutorService readers = Executors.newFixedThreadPool(2);
        Future<Long> rows = readers.submit(() -> watch("select count(*) from rm_child_history", rebuilt));
        Future<Long> events = readers.submit(() -> watch("select sum(events) from rm_node_heard", rebuilt));
        MODELS.forEach(models::rebuild);
        for (int wave = 2; wave < 8; wave++) {
            store.append(children(wave, 20));
        }
        awaitGeneration(2);
        MODELS.forEach(models::rebuild);
        awaitGeneration(3);
        rebuilt.set(true);
        assertThat(rows.get()).isPositive();
        assertThat(events.get()).isPositive();
        readers.shutdown();
        awaitCaughtUp();
        Map<String, GenerationTables.Content> underLoad = contents();
        MODELS.forEach(models::rebuild);
        awaitGeneration(4);
        assertThat(contents()).isEqualTo(underLoad);
    }

    @Test
    void a_rebuild_cut_short_is_finished_by_the_next_process() {
        store.append(SomeCounty.of(1, 100));
        awaitCaughtUp();
        Map<String, GenerationTables.Content> before = contents();
        models.stop();
        jdbc.update("""
                insert into read_model_generation (model, generation, shape, state, target, begun_at)
                select 'child_history', 2, 1, 'BUILDING', max(globalIndex), now() from domain_event_entry""");
        jdbc.execute("create table rm_child_history_g2 (like rm_child_history_shape including all)");
        models.start();
        await().atMost(SOON).until(() -> models.state("child_history").generation() == 2);
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void rows_of_another_shape_are_built_anew_without_being_asked() {
        store.append(SomeCounty.of(1, 10));
        awaitCaughtUp();
        jdbc.update("update read_model_generation set shape = 0 where model = 'unit_month'");
        await().atMost(SOON).until(() -> models.state("unit_month").generation() == 2);
    }

    @Test
    void an_event_that_cannot_be_read_is_parked_and_the_others_go_on() {
        store.append(SomeCounty.of(1, 5));
        store.appendUnreadable("S01", "contact.VisitCompleted", "{\"childId\":");
        store.appendUnreadable("S01", "contact.SomethingNew", "{}");
        store.append(children(2, 5));
        awaitCaughtUp();
        assertThat(models.all()).extracting(ReadModelState::parked).containsOnly(2L);
        assertThat(models.all()).extracting(ReadModelState::failing).containsOnly(false);
        assertThat(count("select count(*) from rm_child_history")).isEqualTo(10);
        assertThat(new ParkedEvents(JdbcClient.create(jdbc)).list())
                .hasSize(8)
                .extracting(ParkedEvents.Parked::type)
                .containsOnly("contact.VisitCompleted", "contact.SomethingNew");
    }

    @Test
    void an_event_that_the_table_refuses_is_parked_alone_and_taken_in_when_the_table_is_mended() {
        jdbc.execute("alter table rm_child_history_g1 add constraint refused check (child_id <> 'child-3')");
        store.append(SomeCounty.of(1, 10));
        awaitCaughtUp();
        assertThat(count("select count(*) from rm_child_history")).isEqualTo(9);
        assertThat(models.state("child_history").parked()).isGreaterThan(20);
        jdbc.execute("alter table rm_child_history_g1 drop constraint refused");
        models.retryParked("child_history");
        assertThat(models.state("child_history").parked()).isZero();
        Map<String, GenerationTables.Content> mended = contents();
        models.rebuild("child_history");
        await().atMost(SOON).until(() -> models.state("child_history").generation() == 2);
        assertThat(contents()).isEqualTo(mended);
    }

    @Test
    void a_build_that_parks_more_than_readers_miss_does_not_take_over() {
        store.append(SomeCounty.of(1, 10));
        awaitCaughtUp();
        jdbc.execute("alter table rm_child_history_shape add constraint refused check (child_id <> 'child-3')");
        models.rebuild("child_history");
        await().atMost(SOON).untilAsserted(() -> {
            assertThat(models.state("child_history").building()).isNotNull();
            assertThat(models.state("child_history").building().percent()).isEqualTo(100);
            assertThat(models.state("child_history").building().parked()).isGreaterThan(20);
        });
        assertThat(models.state("child_history").generation()).isEqualTo(1);
        assertThat(count("select count(*) from rm_child_history")).isEqualTo(10);
    }

    @Test
    void without_its_processor_a_rebuild_is_refused() {
        models.stop();
        assertThatThrownBy(() -> models.rebuild("child_history"))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refused -> assertThat(refused.code()).isEqualTo("PROCESSOR_MISSING"));
        models.start();
    }

    @Test
    void an_unknown_read_model_is_refused() {
        assertThatThrownBy(() -> models.rebuild("nonsense")).hasMessageContaining("nonsense");
    }

    private static List<Told> children(int wave, int howMany) {
        return SomeCounty.of(wave, howMany, "wave-" + wave + "-");
    }

    private long watch(String sql, AtomicBoolean done) {
        long seen = 0;
        long looks = 0;
        while (!done.get()) {
            long now = count(sql);
            assertThat(now).isGreaterThanOrEqualTo(seen);
            seen = now;
            looks++;
        }
        return looks;
    }

    private Map<String, GenerationTables.Content> contents() {
        Map<String, GenerationTables.Content> contents = new TreeMap<>();
        MODELS.forEach(model -> contents.put(model, models.content(model)));
        return contents;
    }

    private void awaitCaughtUp() {
        await().atMost(SOON).until(() -> models.all().stream().allMatch(model -> model.lag() == 0));
    }

    private void awaitGeneration(int number) {
        await().atMost(SOON).until(() -> models.all().stream().allMatch(model -> model.generation() == number));
    }

    private long count(String sql) {
        Long count = jdbc.queryForObject(sql, Long.class);
        return count == null ? 0 : count;
    }
}
