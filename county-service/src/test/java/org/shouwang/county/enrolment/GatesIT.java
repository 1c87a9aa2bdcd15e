package org.shouwang.county.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.events.codes.NodeKind;
import org.shouwang.platform.enrolment.EnrolmentFiles;
import org.shouwang.platform.enrolment.EnrolmentRequest;
import org.shouwang.platform.enrolment.EnrolmentRequest.Particulars;
import org.shouwang.platform.keys.NodeKey;
import org.shouwang.testkit.OnPostgresAndKafka;
import org.shouwang.testkit.TestKafka;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@OnPostgresAndKafka
class GatesIT {

    @TempDir
    Path directory;

    @LocalServerPort
    private int port;

    @Test
    void a_node_that_is_enrolled_finds_its_topics_at_the_broker() {
        String node = TestKafka.freshNode();

        enrol(NodeKey.openOrCreate(directory, node));

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(topics()).contains("up." + node, "down." + node));
    }

    private void enrol(NodeKey key) {
        Particulars village = new Particulars(key.node(), NodeKind.VILLAGE, "沙湾村", null, null);
        RestClient.create("http://127.0.0.1:" + port)
                .post()
                .uri("/api/enrolments")
                .contentType(MediaType.APPLICATION_JSON)
                .body(EnrolmentFiles.write(EnrolmentRequest.of(village, 1, key)))
                .retrieve()
                .toBodilessEntity();
    }

    private static Set<String> topics() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", TestKafka.bootstrapServers()))) {
            return admin.listTopics().names().get();
        }
    }
}
