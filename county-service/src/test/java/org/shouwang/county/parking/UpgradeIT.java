package org.shouwang.county.parking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.county.sample.SomeCounty;
import org.shouwang.events.AboutChild;
import org.shouwang.events.codes.VisitMode;
import org.shouwang.events.contact.VisitCompleted;
import org.shouwang.events.county.CountyEvent;
import org.shouwang.events.envelope.Envelope;
import org.shouwang.platform.json.EventJson;
import org.shouwang.platform.sync.WrittenLog;
import org.shouwang.testkit.TestPostgres;

/** A node is upgraded before the county: what it says in new words waits, and counts once the county knows them. */
class UpgradeIT {

    private static final Duration SOON = Duration.ofSeconds(120);
    private static final String NODE = "V01";
    private static final int FUTURE = 99;

    @TempDir
    private Path directory;

    @Test
    void a_record_of_a_future_revision_counts_after_the_upgrade_as_if_it_had_always_been_readable() throws Exception {
        TestPostgres.Database database = TestPostgres.freshDatabase();
        Map<String, Object> before;
        try (RunningCounty today = county(database, FUTURE)) {
            assertThat(states(today)).containsExactly("UNKNOWN_REVISION open");
            assertThat(gapInTheStore(today)).isEqualTo(1);
            before = RunningCounty.figures(today.http(), database);
        }
        Map<String, Object> undisturbed = figuresOfACountyThatKnewAllAlong();
        assertThat(before).isNotEqualTo(undisturbed);

        try (LaterVersion later = LaterVersion.start(database, directory, "VisitCompleted", FUTURE)) {
            await().atMost(SOON).until(later::isCaughtUp);
            assertThat(RunningCounty.figures(later.http(), database)).isEqualTo(undisturbed);
            rebuild(later);
            assertThat(RunningCounty.figures(later.http(), database)).isEqualTo(undisturbed);
            assertThat(page(later)).contains("县级程序启动时", "已收下");
        }
    }

    private static void rebuild(LaterVersion later) {
        for (String model : List.of("child_history", "unit_history", "unit_month")) {
            later.http()
                    .post()
                    .uri("/api/read-models/" + model + "/rebuild")
                    .retrieve()
                    .toBodilessEntity();
        }
        await().atMost(SOON).until(later::isCaughtUp);
    }

    private static Map<String, Object> figuresOfACountyThatKnewAllAlong() {
        TestPostgres.Database database = TestPostgres.freshDatabase();
        try (RunningCounty county = county(database, 1)) {
            return RunningCounty.figures(county.http(), database);
        }
    }

    private static RunningCounty county(TestPostgres.Database database, int revisionOfTheVisit) {
        RunningCounty county = new RunningCounty(database);
        county.enrol(NODE);
        county.hears(NODE, logWithAVisitInTheMiddle(revisionOfTheVisit));
        await().atMost(SOON).until(() -> RunningCounty.isCaughtUp(county.http()));
        return county;
    }

    private static List<Envelope> logWithAVisitInTheMiddle(int revision) {
        WrittenLog log = new WrittenLog(NODE);
        List<SomeCounty.Told> told = SomeCounty.of(1, 40).stream()
                .filter(one -> !(one.event() instanceof CountyEvent))
                .toList();
        List<Envelope> records = new ArrayList<>();
        told.subList(0, told.size() / 2).forEach(one -> records.add(log.next(one.event())));
        records.add(log.next("the-visit", "contact.VisitCompleted", revision, visit(told)));
        told.subList(told.size() / 2, told.size()).forEach(one -> records.add(log.next(one.event())));
        return records;
    }

    /** With a field that nobody knows yet. */
    private static byte[] visit(List<SomeCounty.Told> told) {
        String child = told.stream()
                .map(SomeCounty.Told::event)
                .filter(AboutChild.class::isInstance)
                .map(event -> ((AboutChild) event).childId())
                .findFirst()
                .orElseThrow();
        String known = new String(
                EventJson.write(new VisitCompleted(child, LocalDate.of(2024, 5, 3), null, VisitMode.HOME, null, null)),
                StandardCharsets.UTF_8);
        return known.replaceFirst("\\{", "{\"weather\":\"雨\",").getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> states(RunningCounty county) {
        return county.jdbc()
                .sql(
                        "select reason || ' ' || case when resolved_at is null then 'open' else outcome end from parked_record")
                .query(String.class)
                .list();
    }

    private static long gapInTheStore(RunningCounty county) {
        return county.jdbc()
                .sql("select max(seq) - count(global_index) from intake where node = ?")
                .param(NODE)
                .query(Long.class)
                .single();
    }

    private static String page(LaterVersion later) {
        return later.http().get().uri("/parking").retrieve().body(String.class);
    }
}
