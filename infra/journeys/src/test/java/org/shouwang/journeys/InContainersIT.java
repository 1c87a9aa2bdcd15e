package org.shouwang.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The compose file brought up from the packed services and walked through: paper in at a village, figures out at the county.
 * Once as it is, and once with a broker that asks for certificates.
 */
@EnabledIfSystemProperty(named = "shouwang.containers", matches = "true")
class InContainersIT {

    private static final String PLAIN = "../compose/compose.yaml";
    private static final String WITH_TLS = PLAIN + " ../compose/tls.yaml";
    private static final Path PACK = Path.of("src/test/resources/packs/bureau");
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> ports =
            Map.of("COUNTY_PORT", freePort(), "S01_PORT", freePort(), "S02_PORT", freePort(), "V01_PORT", freePort());

    private String files = WITH_TLS;

    @BeforeEach
    void docker_compose_is_there() throws Exception {
        assumeTrue(compose("version") == 0, "no docker-compose here");
    }

    @AfterEach
    void down() throws Exception {
        compose("down", "-v");
    }

    @ParameterizedTest
    @ValueSource(strings = {PLAIN, WITH_TLS})
    void what_a_village_imports_is_counted_by_the_county(String filesOfTheCounty) throws Exception {
        files = filesOfTheCounty;
        assertThat(compose("up", "-d", "--build")).isZero();
        awaitIn("COUNTY_PORT", "/api/coverage", "\"V01\"");

        imported("V01-ledger.xlsx", "ledger");
        imported("V01-worklog.xlsx", "worklog");

        awaitIn("COUNTY_PORT", "/api/coverage", "\"seq\":53");
        assertThat(get("COUNTY_PORT", "/api/figures?years=2014")).contains("\"pairs.active\":18");
        assertThat(get("COUNTY_PORT", "/actuator/prometheus")).contains("shouwang_intake_position");
        assertThat(get("V01_PORT", "/actuator/prometheus")).contains("shouwang_publication_backlog");
    }

    private void imported(String file, String kind) {
        Awaitility.await().atMost(PATIENCE).ignoreExceptions().until(() -> {
            String job = upload(PACK.resolve(file), kind).replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");
            awaitIn("V01_PORT", "/api/imports/" + job, "\"state\":\"DONE\"");
            return true;
        });
    }

    private String upload(Path file, String kind) throws IOException, InterruptedException {
        String edge = "----edge";
        String fields = field(edge, "kind", kind) + field(edge, "confirm", "true") + "--" + edge
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + file.getFileName() + "\"\r\n\r\n";
        HttpRequest request = HttpRequest.newBuilder(uri("V01_PORT", "/api/imports"))
                .header("Content-Type", "multipart/form-data; boundary=" + edge)
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(fields),
                        BodyPublishers.ofByteArray(Files.readAllBytes(file)),
                        BodyPublishers.ofString("\r\n--" + edge + "--\r\n")))
                .build();
        return http.send(request, BodyHandlers.ofString()).body();
    }

    private static String field(String edge, String name, String value) {
        return "--" + edge + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private void awaitIn(String port, String path, String text) {
        Awaitility.await().atMost(PATIENCE).ignoreExceptions().until(() -> get(port, path)
                .contains(text));
    }

    private String get(String port, String path) {
        try {
            return http.send(HttpRequest.newBuilder(uri(port, path)).build(), BodyHandlers.ofString())
                    .body();
        } catch (IOException notUpYet) {
            return "";
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private URI uri(String port, String path) {
        return URI.create("http://127.0.0.1:" + ports.get(port) + path);
    }

    private int compose(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("docker-compose", "-p", "shouwang-walk"));
        Stream.of(files.split(" ")).forEach(file -> command.addAll(List.of("-f", file)));
        command.addAll(List.of(words));
        ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
        process.environment().putAll(ports);
        try {
            Process running = process.start();
            String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int end = running.waitFor();
            System.out.println(
                    said.lines().skip(Math.max(0, said.lines().count() - 5)).toList());
            return end;
        } catch (IOException notInstalled) {
            return 127;
        }
    }

    private static String freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return String.valueOf(socket.getLocalPort());
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
