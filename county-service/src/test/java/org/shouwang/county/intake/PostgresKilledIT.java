package org.shouwang.county.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.platform.sync.WrittenLog;
import org.shouwang.servers.PostgresServer;
import org.shouwang.servers.PostgresSettings;
import org.shouwang.testkit.TestKafka;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.client.RestClient;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "shouwang.intake.largest-batch=50")
@DirtiesContext
class PostgresKilledIT {

    private static final int RECORDS = 3000;

    @TempDir
    private static Path directory;

    private static PostgresServer postgres;

    private final String node = TestKafka.freshNode();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Intake intake;

    @DynamicPropertySource
    static void ownServer(DynamicPropertyRegistry registry) {
        postgres = PostgresServer.start(PostgresSettings.in(directory));
        var unused = postgres.createDatabaseIfMissing("county");
        registry.add("spring.datasource.url", () -> postgres.url("county"));
        registry.add("spring.datasource.username", () -> postgres.user());
        registry.add("spring.datasource.password", () -> postgres.password());
        registry.add("spring.datasource.hikari.connection-timeout", () -> "2000");
        TestKafka.register(registry);
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @Test
    void a_database_killed_in_the_middle_of_batches_loses_and_doubles_nothing() {
        TestKafka.createTopic("up." + node);
        try (Sender sender = new Sender(TestKafka.bootstrapServers())) {
            sender.send(new WrittenLog(node).next(RECORDS));
        }
        enrol();
        for (int kill = 1; kill <= 3; kill++) {
            heardAtLeast(kill * 300);
            int same = postgres.port();
            postgres.kill();
            postgres = PostgresServer.start(PostgresSettings.in(directory).withPort(same));
        }

        heardAtLeast(RECORDS);
        assertThat(county().stored(node)).hasSize(RECORDS).isSorted().doesNotHaveDuplicates();
        assertThat(county().parked(node)).isEmpty();
        assertThat(county().held(node)).isEmpty();
    }

    private void heardAtLeast(int records) {
        await().atMost(Duration.ofSeconds(90)).ignoreExceptions().until(() -> county().known(node) >= records);
    }

    private County county() {
        return new County(jdbc, intake);
    }

    private void enrol() {
        RestClient.create("http://127.0.0.1:" + port)
                .post()
                .uri("/api/nodes")
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("id", node, "kind", "SCHOOL", "name", "望河镇中心小学"))
                .retrieve()
                .toBodilessEntity();
    }
}
