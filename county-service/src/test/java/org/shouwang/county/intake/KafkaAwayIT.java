package org.shouwang.county.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.platform.sync.WrittenLog;
import org.shouwang.servers.KafkaServer;
import org.shouwang.servers.KafkaSettings;
import org.shouwang.testkit.OnPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.client.RestClient;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@OnPostgres
@DirtiesContext
class KafkaAwayIT {

    private static final int KAFKA = freePort();

    @TempDir
    private static Path directory;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Intake intake;

    @DynamicPropertySource
    static void nobodyListensThere(DynamicPropertyRegistry registry) {
        registry.add("shouwang.kafka.bootstrap-servers", () -> "127.0.0.1:" + KAFKA);
    }

    @Test
    void without_kafka_the_county_answers_and_with_it_hears_again() {
        RestClient county = RestClient.create("http://127.0.0.1:" + port);
        WrittenLog log = new WrittenLog("S01");
        county.post()
                .uri("/api/nodes")
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("id", "S01", "kind", "SCHOOL", "name", "望河镇中心小学"))
                .retrieve()
                .toBodilessEntity();
        assertThat(county.get().uri("/actuator/health/readiness").retrieve().body(String.class))
                .contains("UP");

        assertThat(county.get().uri("/actuator/health").retrieve().body(String.class))
                .contains("\"kafka\":{\"description\":\"no broker is connected\",\"status\":\"DEGRADED\"");
        try (KafkaServer kafka = broker()) {
            say(kafka, log, 3);
            heard(3);
            kafka.kill();
        }
        assertThat(county.get().uri("/api/coverage").retrieve().body(String.class))
                .contains("\"seq\":3");
        try (KafkaServer kafka = broker()) {
            say(kafka, log, 2);
            heard(5);
        }
    }

    private void say(KafkaServer kafka, WrittenLog log, int records) {
        try (Sender sender = new Sender(kafka.bootstrapServers())) {
            sender.send(log.next(records));
        }
    }

    private void heard(int records) {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(new County(jdbc, intake).stored("S01"))
                .hasSize(records));
    }

    private static KafkaServer broker() {
        return KafkaServer.start(KafkaSettings.in(directory).withPort(KAFKA));
    }

    private static int freePort() {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        } catch (IOException none) {
            throw new IllegalStateException(none);
        }
    }
}
