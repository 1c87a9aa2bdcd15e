package org.shouwang.node.carrying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.events.child.PupilReturned;
import org.shouwang.events.envelope.Envelope;
import org.shouwang.node.Browser;
import org.shouwang.node.NodeUnderTest;
import org.shouwang.node.lives.Lives;
import org.shouwang.platform.eventstore.AsOneTransaction;
import org.shouwang.platform.eventstore.StoredEvents;
import org.shouwang.platform.keys.NodeKey;
import org.shouwang.platform.keys.Signatures;
import org.shouwang.platform.sync.NodeState.Life;
import org.shouwang.platform.sync.Position;
import org.shouwang.testkit.OnPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A village without a network and a stick: the tests follow one another in any order on one log. */
@SpringBootTest(
        classes = NodeUnderTest.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "shouwang.kafka.bootstrap-servers=127.0.0.1:1",
            "shouwang.kafka.patience=1s",
            "shouwang.kafka.retry-after=50ms"
        })
@OnPostgres
class CarryingIT {

    private static final LocalDate DAY = LocalDate.of(2024, 9, 1);

    @TempDir
    static Path directory;

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private NodeKey key;

    @Autowired
    private Lives lives;

    @Autowired
    private EventStore store;

    @Autowired
    private StoredEvents events;

    @Autowired
    private AsOneTransaction transaction;

    @Autowired
    private JdbcTemplate jdbc;

    private Errand errand;
    private CountyOffice county;

    @DynamicPropertySource
    static void keepDirectory(DynamicPropertyRegistry settings) {
        settings.add("shouwang.node.keep-dir", () -> directory.resolve("node"));
    }

    @BeforeEach
    void an_enrolled_node_with_some_records() {
        errand = new Errand(port);
        county = new CountyOffice(directory.resolve("county"));
        assertThat(errand.enrols(county.enrols(key))).startsWith("204");
        record(30);
    }

    @Test
    void the_file_holds_the_log_byte_for_byte_and_ends_in_a_signature() {
        record(1_200);
        long head = life().head().seq();

        List<Envelope> records = errand.records(true);

        assertThat(records).hasSize((int) head).isEqualTo(lives.range(1, 1, head, 10_000));
        Envelope last = records.get(records.size() - 1);
        assertThat(last.hash()).isEqualTo(life().head().hash());
        assertThat(Signatures.hold(key.publicKey(), last.hash(), Objects.requireNonNull(last.signature())))
                .isTrue();
    }

    @Test
    void writing_a_file_changes_nothing() {
        var before = travels();

        errand.records(false);
        errand.records(true);

        assertThat(travels()).isEqualTo(before);
    }

    @Test
    void what_the_county_said_to_have_is_reported_and_stays_at_home() {
        Envelope third = lives.range(1, 1, 30, 30).get(2);

        assertThat(errand.brings(answer(third))).startsWith("204");

        assertThat(life().agreed()).isEqualTo(new Position(3, third.hash()));
        assertThat(life().sent()).isGreaterThanOrEqualTo(3);
        assertThat(errand.records(false))
                .isEqualTo(lives.range(1, 4, life().head().seq(), 10_000));
        assertThat(errand.records(true))
                .first()
                .isEqualTo(lives.range(1, 1, 1, 1).get(0));
        assertThat(name(false)).contains("-1.4-1." + life().head().seq() + ".swlog");
    }

    @Test
    void when_the_county_has_everything_the_file_is_empty() {
        assertThat(errand.brings(answer(head()))).startsWith("204");

        assertThat(errand.records(false)).isEmpty();
        assertThat(life().sent()).isEqualTo(life().head().seq());
        assertThat(page("/carrying")).contains("不用带", "all=true");
    }

    @Test
    void an_answer_that_anybody_changed_or_another_county_signed_is_refused() {
        Life before = life();
        CountyOffice other = new CountyOffice(directory.resolve("other"));
        String honest = new String(answer(head()), StandardCharsets.UTF_8);

        assertThat(errand.brings(other.answers("S01", head())))
                .startsWith("422")
                .contains("ANSWER_FORGED");
        assertThat(errand.brings(
                        honest.replace("SWH1 S01", "SWH1 S01\ngap 1 1 1").getBytes(StandardCharsets.UTF_8)))
                .startsWith("422")
                .contains("ANSWER_FORGED");
        assertThat(errand.brings(CountyOffice.holding("S01", head()).toBytes()))
                .startsWith("422")
                .contains("NO_ANSWER_FILE");
        assertThat(errand.brings(new byte[0])).startsWith("4");
        assertThat(life()).isEqualTo(before);
    }

    @Test
    void an_answer_for_another_node_is_refused() {
        Life before = life();

        assertThat(errand.brings(county.answers("S02", head())))
                .startsWith("422")
                .contains("ANSWER_OF_ANOTHER");
        assertThat(life()).isEqualTo(before);
    }

    @Test
    void before_the_enrolment_no_answer_is_believed_but_a_file_can_be_written() throws IOException {
        Files.delete(directory.resolve("node").resolve("enrolment.json"));
        Life before = life();

        assertThat(errand.brings(answer(head()))).startsWith("422").contains("ANSWER_BEFORE_ENROLMENT");
        assertThat(life()).isEqualTo(before);
        assertThat(errand.records(true)).hasSize((int) before.head().seq());
    }

    @Test
    void the_page_counts_what_is_to_be_carried_and_takes_the_answer() {
        Envelope fifth = lives.range(1, 1, 30, 30).get(4);
        errand.brings(answer(fifth));

        assertThat(page("/publication")).contains("/carrying");
        assertThat(page("/carrying")).contains("带走上报", "县里还没有的记录", "/api/carrying/export");
        assertThat(errand.handsInOnThePage(answer(head()))).contains("已收下县里", "不用带");
        assertThat(life().agreed()).isEqualTo(life().head());
        assertThat(errand.handsInOnThePage("PK".getBytes(StandardCharsets.UTF_8)))
                .contains("这不是县里的回执文件");
        assertThat(page("/carrying?lang=en")).contains("Report by hand");
    }

    /** Pupils return, one event each; then waits until all have their numbers. */
    private void record(int pupils) {
        List<DomainEventMessage<?>> returns = new ArrayList<>();
        for (int n = 0; n < pupils; n++) {
            String child = UUID.randomUUID().toString();
            returns.add(new GenericDomainEventMessage<>("ChildFile", child, 0, new PupilReturned(child, DAY)));
        }
        transaction.run(() -> store.publish(returns));
        await().atMost(Duration.ofSeconds(60)).until(() -> life().head().seq() == events.count());
    }

    private Life life() {
        return lives.state().life();
    }

    private Envelope head() {
        long head = life().head().seq();
        return lives.range(1, head, head, 1).get(0);
    }

    private byte[] answer(Envelope upTo) {
        return county.answers("S01", upTo);
    }

    private List<Map<String, Object>> travels() {
        List<Map<String, Object>> rows = new ArrayList<>(jdbc.queryForList("select * from publication_life"));
        rows.addAll(jdbc.queryForList("select * from publication_state"));
        rows.addAll(jdbc.queryForList("select epoch, seq, hash from publication_log order by epoch, seq"));
        return rows;
    }

    private String name(boolean all) {
        return String.valueOf(errand.fetches(all).getHeaders().getFirst(HttpHeaders.CONTENT_DISPOSITION));
    }

    private String page(String path) {
        return new Browser(port).page(path).body();
    }
}
