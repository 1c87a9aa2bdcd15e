package org.shouwang.node.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.servers.KafkaServer;
import org.shouwang.servers.KafkaSettings;
import org.springframework.boot.WebApplicationType;
import org.springframework.core.env.Environment;

/** A village without a network: its work goes on, and the county hears of it later. */
class BrokerAwayIT {

    @TempDir
    Path directory;

    private final PublishingNode node = new PublishingNode();

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    void what_was_recorded_while_the_broker_was_away_is_sent_when_it_is_back() {
        KafkaServer broker = KafkaServer.start(KafkaSettings.in(directory));
        KafkaSettings again = KafkaSettings.in(directory).withPort(broker.port());
        try {
            node.start(broker.bootstrapServers()).record(100);
            awaitAllSent();
            broker.kill();
            node.record(100);
            await().atMost(Duration.ofSeconds(30)).until(node::isFailing);
            node.record(100);
            assertThat(node.progress().backlog()).isEqualTo(200);

            broker = KafkaServer.start(again);

            awaitAllSent();
            assertThat(node.isFailing()).isFalse();
            assertThat(Topic.read(broker.bootstrapServers(), node.topic()).seqs())
                    .containsSequence(LongStream.rangeClosed(1, 300).boxed().toArray(Long[]::new));
        } finally {
            broker.close();
        }
    }

    @Test
    void a_node_that_has_nothing_to_send_notices_too_that_the_broker_is_away_and_that_it_is_back() {
        KafkaServer broker = KafkaServer.start(KafkaSettings.in(directory));
        KafkaSettings again = KafkaSettings.in(directory).withPort(broker.port());
        try {
            node.start(broker.bootstrapServers()).record(1);
            awaitAllSent();
            assertThat(node.isFailing()).isFalse();

            broker.kill();
            await().atMost(Duration.ofSeconds(60)).until(node::isFailing);

            broker = KafkaServer.start(again);
            await().atMost(Duration.ofSeconds(60)).until(() -> !node.isFailing());
        } finally {
            broker.close();
        }
    }

    @Test
    void a_node_starts_works_and_is_ready_where_no_broker_has_ever_been() throws Exception {
        node.start(WebApplicationType.SERVLET, "--shouwang.kafka.bootstrap-servers=127.0.0.1:1");
        node.record(10);
        await().atMost(Duration.ofSeconds(30)).until(node::isFailing);

        assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(get("/api/publication").body())
                .contains("\"node\":\"" + node.id() + "\"", "\"state\":\"PUBLISHING\"", "\"epoch\":1,\"head\":10")
                .contains("\"stored\":10", "\"sent\":0", "\"reported\":0", "\"backlog\":10");
        assertThat(get("/publication").body()).contains("上报情况", "工作照常", ">10<");
        assertThat(get("/publication?lang=en").body()).contains("Reporting", "work goes on");
    }

    @Test
    void a_node_without_a_broker_in_its_settings_only_keeps() throws Exception {
        node.start(WebApplicationType.SERVLET, "--spring.main.banner-mode=off");
        node.record(10);

        assertThat(node.progress().backlog()).isEqualTo(10);
        assertThat(get("/publication").body()).contains("只在本机保存");
    }

    @Test
    void whoever_watches_sees_appends_backlog_and_lag() throws Exception {
        node.start(WebApplicationType.SERVLET, "--shouwang.kafka.bootstrap-servers=127.0.0.1:1");
        node.record(10);
        await().atMost(Duration.ofSeconds(30)).until(node::isFailing);

        String metrics = get("/actuator/prometheus").body();

        assertThat(metrics)
                .contains("shouwang_events_appended_total 10.0")
                .contains("shouwang_events_append_seconds_count")
                .contains("shouwang_publication_backlog 10.0")
                .contains("shouwang_publication_failing 1.0")
                .contains("shouwang_publication_sent_total 0.0")
                .contains("shouwang_publication_unreported 10.0")
                .contains("shouwang_parked_events 0.0");
    }

    private HttpResponse<String> get(String path) throws Exception {
        String port = node.get(Environment.class).getRequiredProperty("local.server.port");
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private void awaitAllSent() {
        await().atMost(Duration.ofSeconds(60)).until(() -> node.progress().backlog() == 0);
    }
}
