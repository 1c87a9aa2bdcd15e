package org.shouwang.county.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.county.sample.CountyStore;
import org.shouwang.county.sample.SomeCounty;
import org.shouwang.county.sample.SomeCounty.Told;
import org.shouwang.events.contact.LetterSent;
import org.shouwang.testkit.OnPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"shouwang.intake.enabled=false", "shouwang.summary.look-every=50ms", "shouwang.summary.claim=2s"})
@OnPostgres
class SummariesIT {

    private static final Duration SOON = Duration.ofSeconds(120);
    private static CountyStore store;

    @LocalServerPort
    private int port;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private JdbcClient jdbc;

    @Value("${spring.datasource.url}")
    private String url;

    @Value("${spring.datasource.username}")
    private String user;

    @Value("${spring.datasource.password}")
    private String password;

    @TempDir
    private Path directory;

    private RestClient county;

    @BeforeEach
    void aCountyWithTwoYearsOfRecords() {
        county = RestClient.builder()
                .baseUrl("http://127.0.0.1:" + port)
                .defaultStatusHandler(status -> true, (request, response) -> {})
                .build();
        if (store == null) {
            store = new CountyStore(dataSource);
            store.append(SomeCounty.of(1, 40));
        }
    }

    @Test
    void a_summary_is_asked_for_written_and_fetched() {
        JsonNode done = written(Map.of("year", 2024, "definition", "EDU"));
        assertThat(done.path("state").asString()).isEqualTo("DONE");
        assertThat(done.path("files").size()).isEqualTo(3);
        for (JsonNode file : done.path("files")) {
            assertThat(get(file.path("href").asString()).getBody()).hasSizeGreaterThan(5_000);
        }
        assertThat(figures(done).path("hash").path("SHA-256")).isEqualTo(done.path("hash"));
    }

    @Test
    void two_late_events_change_today_s_summary_and_not_the_one_at_k() {
        String k = lastReceived();
        byte[] atK = json(written(Map.of("year", 2024, "definition", "EDU", "knownAt", k)));
        JsonNode today = written(Map.of("year", 2024, "definition", "EDU"));

        LocalDate lastYear = LocalDate.of(2024, 6, 1);
        store.append(List.of(
                new Told("V01", new LetterSent("child-2", lastYear, null, null)),
                new Told("V02", new LetterSent("child-3", lastYear, null, null))));

        assertThat(json(written(Map.of("year", 2024, "definition", "EDU", "knownAt", k))))
                .isEqualTo(atK);
        JsonNode after = written(Map.of("year", 2024, "definition", "EDU"));
        assertThat(letters(after)).isEqualTo(letters(today) + 2);
        assertThat(after.path("hash")).isNotEqualTo(today.path("hash"));
    }

    @Test
    void a_summary_that_a_dead_process_was_writing_is_taken_over() {
        String id = ask(Map.of("year", 2024, "definition", "MCA")).path("id").asString();
        await().atMost(SOON).until(() -> state(id).path("state").asString().equals("DONE"));
        jdbc.sql(
                        "update summary_job set state = 'RUNNING', claimed_until = now() - interval '1 minute' where id = ?::uuid")
                .param(id)
                .update();
        await().atMost(SOON).until(() -> state(id).path("state").asString().equals("DONE"));
        assertThat(state(id).path("files").size()).isEqualTo(3);
    }

    @Test
    void what_cannot_be_written_says_why() {
        assertThat(written(Map.of("year", 2031, "definition", "EDU"))
                        .path("error")
                        .asString())
                .contains("2031");
        assertThat(ask(Map.of("year", 2024, "definition", "WHO")).path("code").asString())
                .isEqualTo("UNKNOWN_DEFINITION");
        assertThat(ask(Map.of("year", 2024, "definition", "EDU", "knownAt", "soon"))
                        .path("code")
                        .asString())
                .isEqualTo("BAD_INSTANT");
    }

    @Test
    void any_figure_shows_what_it_is_made_of() {
        JsonNode visits = tree("/api/figures/2024/EDU/visits.total/evidence");
        long sum = 0;
        for (JsonNode one : visits.path("evidence")) {
            sum += one.path("amount").asLong();
        }
        assertThat(sum).isEqualTo(visits.path("value").asLong()).isPositive();
        assertThat(tree("/api/figures/2024/EDU/weather/evidence").path("code").asString())
                .isEqualTo("UNKNOWN_INDICATOR");
    }

    @Test
    void the_page_lists_what_was_written_in_both_languages() {
        String id =
                written(Map.of("year", 2024, "definition", "EDU")).path("id").asString();
        assertThat(page("/summaries"))
                .contains("年度总结")
                .contains("教育口径（EDU）")
                .contains(id)
                .contains("Word 总结");
        assertThat(page("/summaries?lang=en")).contains("Annual summary").contains("Figures");
        assertThat(page("/summaries/list")).contains(id).doesNotContain("<html");
    }

    @Test
    void the_command_line_writes_the_same_bytes() throws IOException {
        JsonNode web = written(Map.of("year", 2024, "definition", "EDU"));
        List<String> printed = command(SummaryCommand.DONE, "--year", "2024", "--definition", "EDU");
        assertThat(printed).hasSize(3);
        for (JsonNode file : web.path("files")) {
            assertThat(Files.readAllBytes(directory.resolve(file.path("name").asString())))
                    .isEqualTo(get(file.path("href").asString()).getBody());
        }
    }

    @Test
    void the_command_line_tells_scripts_what_went_wrong() {
        command(SummaryCommand.MISUSED, "--year", "2024", "--definition", "WHO");
        command(SummaryCommand.MISUSED, "--year", "2024", "--definition", "EDU", "--known-at", "soon");
        command(SummaryCommand.NO_SUCH_YEAR, "--year", "2031", "--definition", "EDU");
        url = url.replaceFirst(":\\d+/", ":1/");
        command(
                SummaryCommand.FAILED,
                "--year",
                "2024",
                "--definition",
                "EDU",
                "--spring.datasource.hikari.connection-timeout=500");
    }

    private List<String> command(int expected, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        List<String> line = new ArrayList<>(List.of(words));
        line.addAll(List.of(
                "--out",
                directory.toString(),
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=" + user,
                "--spring.datasource.password=" + password));
        int code = new SummaryCommand(new PrintStream(out, true), new PrintStream(err, true)).with(line);
        assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isEqualTo(expected);
        return Stream.of(out.toString(StandardCharsets.UTF_8).split("\n"))
                .filter(path -> !path.isBlank())
                .toList();
    }

    private String lastReceived() {
        return jdbc.sql("select max(timeStamp) from domain_event_entry")
                .query(String.class)
                .single();
    }

    private JsonNode written(Map<String, Object> asked) {
        String id = ask(asked).path("id").asString();
        await().atMost(SOON).until(() -> !state(id).path("finishedAt").isMissingNode());
        return state(id);
    }

    private JsonNode ask(Map<String, Object> asked) {
        return county.post()
                .uri("/api/summaries")
                .contentType(MediaType.APPLICATION_JSON)
                .body(asked)
                .retrieve()
                .body(JsonNode.class);
    }

    private JsonNode state(String id) {
        return tree("/api/summaries/" + id);
    }

    private JsonNode tree(String path) {
        return county.get().uri(path).retrieve().body(JsonNode.class);
    }

    private String page(String path) {
        return county.get().uri(path).accept(MediaType.TEXT_HTML).retrieve().body(String.class);
    }

    private ResponseEntity<byte[]> get(String path) {
        return county.get().uri(path).retrieve().toEntity(byte[].class);
    }

    private byte[] json(JsonNode job) {
        for (JsonNode file : job.path("files")) {
            if (file.path("name").asString().endsWith(".json")) {
                return get(file.path("href").asString()).getBody();
            }
        }
        throw new IllegalStateException("no figures in " + job);
    }

    private JsonNode figures(JsonNode job) {
        return tools.jackson.databind.json.JsonMapper.builder().build().readTree(json(job));
    }

    private long letters(JsonNode job) {
        return figures(job).path("figures").path("letters.total").path("value").asLong();
    }
}
