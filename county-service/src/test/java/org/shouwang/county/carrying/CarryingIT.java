package org.shouwang.county.carrying;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.events.envelope.Envelope;
import org.shouwang.platform.carrying.AnswerFile;
import org.shouwang.platform.keys.CountyAuthority;
import org.shouwang.platform.sync.Holding.Gap;
import org.shouwang.platform.sync.Position;
import org.shouwang.testkit.OnPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"shouwang.intake.enabled=false", "shouwang.county.keep-dir=target/keep/carrying-it"})
@OnPostgres
class CarryingIT {

    private final String node = "n" + UUID.randomUUID().toString().substring(0, 8);

    @TempDir
    Path directory;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private CountyAuthority county;

    private Counter counter;
    private SignedLog log;

    @BeforeEach
    void an_enrolled_village() {
        counter = new Counter(port, jdbc);
        log = new SignedLog(directory, node);
        counter.enrols(log.key());
    }

    @Test
    void what_is_in_the_file_is_in_the_store_afterwards() {
        JsonNode result = takes(log.next(20));

        assertThat(result.path("node").asString()).isEqualTo(node);
        assertThat(counts(result)).containsExactly(20L, 20L, 0L, 0L);
        assertThat(result.path("parked").isEmpty()).isTrue();
        assertThat(result.path("lives").path("1").asLong()).isEqualTo(20);
        assertThat(stored()).isEqualTo(20);
    }

    @Test
    void the_same_file_again_finds_everything_known() {
        List<Envelope> records = log.next(20);
        takes(records);
        var before = counter.keeps(node);

        assertThat(counts(takes(records))).containsExactly(20L, 0L, 20L, 0L);

        assertThat(counter.keeps(node)).isEqualTo(before);
    }

    @Test
    void more_than_one_batch_whose_ends_lie_between_signatures_leaves_nothing_waiting() {
        List<Envelope> records = new ArrayList<>();
        for (int signature = 0; signature < 4; signature++) {
            records.addAll(log.next(700));
        }

        assertThat(counts(takes(records))).containsExactly(2_800L, 2_800L, 0L, 0L);
        assertThat(stored()).isEqualTo(2_800);
    }

    @Test
    void a_file_cut_off_or_damaged_changes_nothing_at_all() {
        takes(log.next(3));
        byte[] file = SignedLog.file(node, log.next(20));
        byte[] damaged = file.clone();
        damaged[file.length / 2] ^= 1;
        var before = counter.keeps(node);

        assertThat(code(Arrays.copyOf(file, file.length - 1))).isEqualTo("LOG_FILE_CUT_OFF");
        assertThat(code(Arrays.copyOf(file, file.length / 2))).isEqualTo("LOG_FILE_CUT_OFF");
        assertThat(code(new byte[0])).isEqualTo("LOG_FILE_CUT_OFF");
        assertThat(code(damaged)).isEqualTo("LOG_FILE_DAMAGED");
        assertThat(code("PK".getBytes(StandardCharsets.UTF_8))).isEqualTo("NO_LOG_FILE");
        assertThat(counter.keeps(node)).isEqualTo(before);
    }

    @Test
    void a_forged_record_is_parked_and_what_verifies_goes_on() {
        List<Envelope> records = new ArrayList<>(log.next(5));
        List<Envelope> more = log.next(5);
        records.add(SignedLog.forged(more.get(4)));
        records.addAll(more);

        JsonNode result = takes(records);

        assertThat(counts(result)).containsExactly(11L, 10L, 0L, 0L);
        assertThat(result.path("parked").path("BAD_SIGNATURE").asLong()).isEqualTo(1);
        assertThat(stored()).isEqualTo(10);
        assertThat(counts(takes(records))).containsExactly(11L, 0L, 11L, 0L);
    }

    @Test
    void records_that_no_signature_covers_wait() {
        List<Envelope> records = log.next(5);

        JsonNode result = takes(records.subList(0, 4));

        assertThat(counts(result)).containsExactly(4L, 0L, 0L, 4L);
        assertThat(stored()).isZero();
    }

    @Test
    void a_file_of_a_node_that_is_not_enrolled_is_refused() {
        SignedLog stranger = new SignedLog(directory, node + "x");
        List<Envelope> records = stranger.next(5);

        assertThat(code(SignedLog.file(node + "x", records))).isEqualTo("NODE_NOT_ENROLLED");
        assertThat(counter.keeps(node + "x")).allMatch(List::isEmpty);
    }

    @Test
    void records_of_another_node_do_not_get_in_under_this_one_s_name() {
        SignedLog other = new SignedLog(directory, node + "y");
        counter.enrols(other.key());

        JsonNode result = counter.takes(SignedLog.file(node, other.next(5)));

        assertThat(result.path("parked").path("WRONG_NODE").asLong()).isEqualTo(5);
        assertThat(stored()).isZero();
        assertThat(counter.keeps(node + "y")).allMatch(List::isEmpty);
    }

    @Test
    void two_files_may_come_in_any_order() {
        List<Envelope> first = log.next(10);
        List<Envelope> second = log.next(10);

        JsonNode early = takes(second);
        assertThat(counts(early)).containsExactly(10L, 0L, 0L, 10L);
        assertThat(early.path("gaps").path(0).path("last").asLong()).isEqualTo(10);
        assertThat(counter.answerFor(node).holding().gaps()).containsExactly(new Gap(1, 1, 10));

        JsonNode late = takes(first);
        assertThat(counts(late)).containsExactly(10L, 20L, 0L, 0L);
        assertThat(stored()).isEqualTo(20);
    }

    @Test
    void the_answer_says_under_the_county_s_signature_what_is_here() {
        List<Envelope> records = log.next(10);
        takes(records);

        AnswerFile answer = counter.answerFor(node);

        assertThat(answer.isSignedBy(county.certificate().getPublicKey())).isTrue();
        assertThat(answer.holding().node()).isEqualTo(node);
        assertThat(answer.holding().of(1))
                .isEqualTo(new Position(10, records.get(9).hash()));
    }

    @Test
    void a_large_file_is_let_through_here_and_nowhere_else() {
        byte[] survey = "{\"occurredOn\":\"2024-05-03\",\"surveyed\":1,\"found\":1}".getBytes(StandardCharsets.UTF_8);
        byte[] padded = Arrays.copyOf(survey, 900_000);
        Arrays.fill(padded, survey.length, padded.length, (byte) ' ');
        List<Envelope> records = Stream.generate(() -> log.next("survey.SurveyCompleted", padded))
                .limit(30)
                .toList();

        assertThat(counts(takes(records))).containsExactly(30L, 30L, 0L, 0L);
        assertThat(counter.status("/imports", new byte[25_000_000])).isEqualTo(413);
        assertThat(counter.status("/enrolment/request", new byte[25_000_000])).isEqualTo(413);
    }

    @Test
    void on_the_page_people_see_what_became_of_the_file() {
        List<Envelope> first = log.next(4);
        byte[] second = SignedLog.file(node, log.next(6));

        assertThat(counter.page(second))
                .contains("导入上报文件", node, "还在等前面的记录", "第 1 段还缺第 1 到第 4 条", "/carrying/" + node + "/answer");
        assertThat(counter.page(SignedLog.file(node, first))).contains("新收下", ">10<", "已连续收到第 10 条");
        assertThat(counter.page(SignedLog.file(
                        node, List.of(SignedLog.forged(log.next(1).get(0))))))
                .contains("签名对不上该单位的密钥", "/parking");
        assertThat(counter.page(Arrays.copyOf(second, 100))).contains("文件不完整", "没有导入任何记录");
        assertThat(counter.page(SignedLog.file(node + "z", List.of()))).contains("这个文件是单位 " + node + "z 的");
    }

    private JsonNode takes(List<Envelope> records) {
        return counter.takes(SignedLog.file(node, records));
    }

    private String code(byte[] file) {
        return counter.takes(file).path("code").asString();
    }

    /** In the file, taken in, known, waiting. */
    private static List<Long> counts(JsonNode result) {
        return Stream.of("records", "takenIn", "known", "waiting")
                .map(count -> result.path(count).asLong())
                .toList();
    }

    private long stored() {
        return jdbc.sql("select count(*) from domain_event_entry where aggregateIdentifier = ?")
                .param(node + "/1")
                .query(Long.class)
                .single();
    }
}
