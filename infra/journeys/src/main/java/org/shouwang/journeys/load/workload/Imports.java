package org.shouwang.journeys.load.workload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.shouwang.local.services.Multipart;
import org.shouwang.servers.process.Patience;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Hands files to a node as its users do, one after the other; a row that is refused ends the run. */
final class Imports {

    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final Duration LOOKING = Duration.ofMillis(200);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI base;

    Imports(URI base) {
        this.base = base;
    }

    void take(String kind, Path file, int rows) {
        String id = upload(kind, file).path("id").asString();
        boolean over = Patience.until(LONGEST, LOOKING, () -> !stateOf(id).equals("RUNNING"));
        JsonNode job = job(id);
        int accepted = job.path("accepted").asInt();
        if (!over || !stateOf(id).equals("DONE") || accepted != rows) {
            throw new IllegalStateException("%s: %d rows of %d taken, %s, %s"
                    .formatted(file, accepted, rows, job.path("error"), job.path("refused")));
        }
    }

    private String stateOf(String id) {
        return job(id).path("state").asString();
    }

    private JsonNode job(String id) {
        return send(HttpRequest.newBuilder(base.resolve("/api/imports/" + id)).GET());
    }

    private JsonNode upload(String kind, Path file) {
        try {
            Multipart form = Multipart.of(Map.of("kind", kind, "confirm", "true"), file);
            return send(HttpRequest.newBuilder(base.resolve("/api/imports"))
                    .header("Content-Type", form.contentType())
                    .POST(form.publisher()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer =
                    client.send(request.header("Accept", "application/json").build(), BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(answer.uri() + " answered " + answer.statusCode() + answer.body());
            }
            return JsonMapper.shared().readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
