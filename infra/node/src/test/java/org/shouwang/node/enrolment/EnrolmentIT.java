package org.shouwang.node.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.node.Browser;
import org.shouwang.node.NodeUnderTest;
import org.shouwang.node.identity.KeepDirectory;
import org.shouwang.platform.enrolment.EnrolmentAnswer;
import org.shouwang.platform.enrolment.EnrolmentFiles;
import org.shouwang.platform.enrolment.EnrolmentRequest;
import org.shouwang.platform.enrolment.RequestMustBeWhole;
import org.shouwang.platform.keys.CountyAuthority;
import org.shouwang.platform.keys.NodeKey;
import org.shouwang.platform.keys.Pem;
import org.shouwang.testkit.OnPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

@SpringBootTest(
        classes = NodeUnderTest.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"shouwang.kafka.tls=true", "shouwang.node.keep-dir=target/keep/enrolment-it"})
@OnPostgres
class EnrolmentIT {

    private static final Instant YESTERDAY = Instant.now().minus(Duration.ofDays(1));

    @TempDir
    static Path countyKeep;

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private NodeKey key;

    @Autowired
    private KeepDirectory keep;

    @Autowired
    private AccessToBroker broker;

    private Browser clerk;
    private CountyAuthority county;

    @BeforeEach
    void nobody_has_answered_yet() throws Exception {
        clerk = new Browser(port);
        county = CountyAuthority.openOrCreate(countyKeep, YESTERDAY);
        Files.deleteIfExists(keep.path().resolve("enrolment.json"));
    }

    @Test
    void the_request_says_who_asks_and_is_signed_by_the_node_s_own_key() {
        String file = clerk.json("/api/enrolment/request").body();

        EnrolmentRequest request = EnrolmentFiles.readRequest(file.getBytes(StandardCharsets.UTF_8));

        assertThat(new RequestMustBeWhole(request).isBroken()).isFalse();
        assertThat(request.node()).isEqualTo("S01");
        assertThat(request.name()).isEqualTo("望河镇中心小学");
        assertThat(request.fingerprint()).isEqualTo(key.fingerprint());
        assertThat(file).doesNotContain("PRIVATE");
    }

    @Test
    void a_request_changed_on_its_way_is_no_longer_whole() {
        String file = clerk.json("/api/enrolment/request").body();

        String changed = file.replace("望河镇中心小学", "青岩乡中心小学");

        assertThat(new RequestMustBeWhole(EnrolmentFiles.readRequest(changed.getBytes(StandardCharsets.UTF_8)))
                        .isBroken())
                .isTrue();
    }

    @Test
    void the_county_s_answer_is_kept_and_leads_to_its_broker() {
        assertThat(broker.current()).isEmpty();

        assertThat(put(answer("S01", key, YESTERDAY))).isEqualTo(204);
        assertThat(put(answer("S01", key, YESTERDAY))).isEqualTo(204);

        assertThat(broker.current().orElseThrow().clientSettings())
                .containsEntry("bootstrap.servers", "kafka:9092")
                .containsEntry("security.protocol", "SSL");
        assertThat(broker.current().orElseThrow().toString()).doesNotContain("PRIVATE");
        assertThat(clerk.page("/enrolment").body()).contains("已登记", "kafka:9092", key.fingerprint());
    }

    @Test
    void an_answer_for_another_node_or_another_key_is_refused() {
        NodeKey other = NodeKey.openOrCreate(countyKeep.resolve("S02"), "S02");

        assertThat(put(answer("S02", other, YESTERDAY))).isEqualTo(422);
        assertThat(put(answer("S01", other, YESTERDAY))).isEqualTo(422);
        assertThat(broker.current()).isEmpty();
    }

    @Test
    void an_answer_that_the_named_county_has_not_signed_is_refused() {
        EnrolmentAnswer honest = answer("S01", key, YESTERDAY);
        CountyAuthority stranger = CountyAuthority.openOrCreate(countyKeep.resolve("stranger"), YESTERDAY);

        assertThat(put(new EnrolmentAnswer(
                        honest.version(),
                        honest.node(),
                        Pem.of(stranger.certificate()),
                        honest.certificate(),
                        honest.bootstrapServers(),
                        honest.topics(),
                        honest.nextEpoch())))
                .isEqualTo(422);
    }

    @Test
    void an_answer_that_has_run_out_is_refused() {
        assertThat(put(answer("S01", key, YESTERDAY.minus(Duration.ofDays(1000)))))
                .isEqualTo(422);
    }

    @Test
    void what_is_no_answer_at_all_is_refused_and_explained() {
        assertThat(put("{}".getBytes(StandardCharsets.UTF_8))).isEqualTo(422);
        assertThat(put("PK".getBytes(StandardCharsets.UTF_8))).isEqualTo(422);
        assertThat(clerk.page("/enrolment?lang=en").body()).contains("Not enrolled", "Fingerprint of this node");
    }

    private EnrolmentAnswer answer(String node, NodeKey certified, Instant from) {
        return new EnrolmentAnswer(
                EnrolmentAnswer.VERSION,
                node,
                Pem.of(county.certificate()),
                Pem.of(county.forNode(node, 1, certified.publicKey(), from)),
                "kafka:9092",
                EnrolmentAnswer.Topics.of(node),
                1);
    }

    private int put(EnrolmentAnswer answer) {
        return put(EnrolmentFiles.write(answer));
    }

    private int put(byte[] file) {
        return RestClient.create("http://127.0.0.1:" + port)
                .put()
                .uri("/api/enrolment")
                .contentType(MediaType.APPLICATION_JSON)
                .body(file)
                .exchange((request, response) -> response.getStatusCode().value());
    }
}
