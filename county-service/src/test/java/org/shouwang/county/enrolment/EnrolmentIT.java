package org.shouwang.county.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.county.trust.NodeKeys;
import org.shouwang.county.trust.TrustedKeys;
import org.shouwang.events.codes.NodeKind;
import org.shouwang.platform.enrolment.EnrolmentAnswer;
import org.shouwang.platform.enrolment.EnrolmentFiles;
import org.shouwang.platform.enrolment.EnrolmentRequest;
import org.shouwang.platform.enrolment.EnrolmentRequest.Particulars;
import org.shouwang.platform.keys.CountyAuthority;
import org.shouwang.platform.keys.IssuedCertificate;
import org.shouwang.platform.keys.NodeKey;
import org.shouwang.testkit.OnPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "shouwang.intake.enabled=false")
@OnPostgres
class EnrolmentIT {

    private final String node = "n" + UUID.randomUUID().toString().substring(0, 8);

    @TempDir
    Path directory;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TrustedKeys trusted;

    @Autowired
    private NodeKeys keys;

    @Autowired
    private CountyAuthority county;

    private NodeKey key;
    private long before;

    @BeforeEach
    void a_node_with_a_key() {
        key = NodeKey.openOrCreate(directory.resolve("one"), node);
        before = ownFacts();
    }

    @Test
    void the_answer_certifies_the_node_s_own_key_and_says_where_to_report() {
        EnrolmentAnswer answer = enrolled(key);

        IssuedCertificate issued = IssuedCertificate.read(answer.certificate(), answer.county());
        assertThat(issued.isOfItsCounty()).isTrue();
        assertThat(issued.county()).isEqualTo(county.certificate());
        assertThat(issued.isFor(node, key.publicKey())).isTrue();
        assertThat(answer.topics()).isEqualTo(new EnrolmentAnswer.Topics("up." + node, "down." + node));
        assertThat(answer.nextEpoch()).isEqualTo(1);
    }

    @Test
    void enrolling_the_same_key_again_gives_an_answer_and_says_nothing_new() {
        enrolled(key);
        enrolled(key);

        assertThat(ownFacts()).isEqualTo(before + 2);
        assertThat(types()).contains("county.NodeEnrolled", "county.NodeKeyTrusted");
    }

    @Test
    void another_key_begins_after_everything_that_was_heard_and_history_keeps_its_own() {
        enrolled(key);
        heardUnderEpoch(4);
        NodeKey next = NodeKey.openOrCreate(directory.resolve("two"), node);

        assertThat(enrolled(next).nextEpoch()).isEqualTo(104);

        assertThat(keyOf(1)).isEqualTo(key.publicKey());
        assertThat(keyOf(103)).isEqualTo(key.publicKey());
        assertThat(keyOf(104)).isEqualTo(next.publicKey());
        assertThat(keyOf(900)).isEqualTo(next.publicKey());
        assertThat(trusted.firstOpenEpoch(node)).isEqualTo(104);
    }

    @Test
    void a_key_that_was_replaced_and_comes_back_begins_anew() {
        NodeKey next = NodeKey.openOrCreate(directory.resolve("two"), node);
        enrolled(key);
        enrolled(next);

        assertThat(enrolled(key).nextEpoch()).isEqualTo(201);
        assertThat(keyOf(101)).isEqualTo(next.publicKey());
        assertThat(keyOf(201)).isEqualTo(key.publicKey());
    }

    @Test
    void a_revoked_key_verifies_nothing_and_no_older_one_takes_its_place() {
        NodeKey next = NodeKey.openOrCreate(directory.resolve("two"), node);
        enrolled(key);
        enrolled(next);
        assertThat(keyOf(101)).isEqualTo(next.publicKey());

        assertThat(revoke("电脑被盗")).isEqualTo(204);
        assertThat(revoke("电脑被盗")).isEqualTo(204);

        assertThat(trusted.of(node, 101)).isEmpty();
        assertThat(keyOf(1)).isEqualTo(key.publicKey());
        assertThat(trusted.firstOpenEpoch(node)).isEqualTo(101);
        assertThat(ownFacts()).isEqualTo(before + 4);
        assertThat(post(request(next))).isEqualTo(422);
    }

    @Test
    void a_revocation_says_why() {
        enrolled(key);

        assertThat(revoke(" ")).isEqualTo(422);
        assertThat(trusted.of(node, 1)).isPresent();
    }

    @Test
    void a_node_without_a_key_has_none_and_every_epoch_is_open() {
        assertThat(trusted.of(node, 1)).isEmpty();
        assertThat(trusted.firstOpenEpoch(node)).isEqualTo(1);
        assertThat(revoke("没有")).isEqualTo(422);
    }

    @Test
    void a_request_that_was_changed_or_is_none_is_refused_and_nothing_is_recorded() {
        String file = new String(request(key), StandardCharsets.UTF_8);

        assertThat(post(file.replace("沙湾村", "沙湾新村").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(422);
        assertThat(post("{}".getBytes(StandardCharsets.UTF_8))).isEqualTo(422);
        assertThat(post(request(NodeKey.openOrCreate(directory.resolve("county"), "county"))))
                .isEqualTo(422);
        assertThat(ownFacts()).isEqualTo(before);
    }

    @Test
    void the_table_made_anew_from_the_log_is_the_same_table() {
        enrolled(key);
        enrolled(NodeKey.openOrCreate(directory.resolve("two"), node));
        revoke("电脑被盗");
        var rows = keys.all();

        client().post().uri("/api/enrolments/rebuild").retrieve().toBodilessEntity();

        assertThat(keys.all()).isEqualTo(rows).isNotEmpty();
    }

    @Test
    void on_the_page_nothing_is_recorded_before_somebody_has_compared() {
        String page = upload(request(key));

        assertThat(page).contains(key.fingerprint(), "沙湾村", "打电话核对");
        assertThat(ownFacts()).isEqualTo(before);

        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("file", page.replaceAll("(?s).*name=\"file\" value=\"([^\"]+)\".*", "$1"));
        String answer = client().post().uri("/enrolment").body(form).exchange((request, response) -> {
            assertThat(response.getStatusCode().value()).isEqualTo(302);
            return String.valueOf(response.getHeaders().getLocation());
        });

        assertThat(answer).endsWith("enrolled=" + node);
        assertThat(client().get().uri("/enrolment").retrieve().body(String.class))
                .contains(key.fingerprint(), "使用中");
        assertThat(client().get()
                        .uri("/enrolment/{node}/answer", node)
                        .retrieve()
                        .body(String.class))
                .contains("BEGIN CERTIFICATE");
    }

    @Test
    void on_the_page_a_wrong_file_is_explained() {
        assertThat(upload("{}".getBytes(StandardCharsets.UTF_8))).contains("这不是学校或村的申请文件");
    }

    private EnrolmentAnswer enrolled(NodeKey asking) {
        byte[] answer = client().post()
                .uri("/api/enrolments")
                .contentType(MediaType.APPLICATION_JSON)
                .body(request(asking))
                .retrieve()
                .body(byte[].class);
        return EnrolmentFiles.readAnswer(answer);
    }

    private static byte[] request(NodeKey asking) {
        return EnrolmentFiles.write(EnrolmentRequest.of(
                new Particulars(asking.node(), NodeKind.VILLAGE, "沙湾村", "349921101", "349921101201"), 1, asking));
    }

    private int revoke(String reason) {
        return client().post()
                .uri("/api/enrolments/{node}/revocation", node)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("reason", reason))
                .exchange((request, response) -> response.getStatusCode().value());
    }

    private int post(byte[] file) {
        return client().post()
                .uri("/api/enrolments")
                .contentType(MediaType.APPLICATION_JSON)
                .body(file)
                .exchange((request, response) -> response.getStatusCode().value());
    }

    private String upload(byte[] file) {
        MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
        form.add("file", new ByteArrayResource(file) {
            @Override
            public String getFilename() {
                return "enrolment-request.json";
            }
        });
        return client().post()
                .uri("/enrolment/request")
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .accept(MediaType.TEXT_HTML)
                .body(form)
                .retrieve()
                .body(String.class);
    }

    private void heardUnderEpoch(int epoch) {
        jdbc.sql("insert into node_position values (?, ?, 7, ?, now(), now())")
                .params(node, epoch, "0".repeat(64))
                .update();
    }

    private PublicKey keyOf(int epoch) {
        return trusted.of(node, epoch).orElseThrow();
    }

    private List<String> types() {
        return jdbc.sql("select payloadType from domain_event_entry where aggregateIdentifier = 'county/1'")
                .query(String.class)
                .list();
    }

    private long ownFacts() {
        return jdbc.sql("select count(*) from domain_event_entry where aggregateIdentifier = 'county/1'")
                .query(Long.class)
                .single();
    }

    private RestClient client() {
        return RestClient.create("http://127.0.0.1:" + port);
    }
}
