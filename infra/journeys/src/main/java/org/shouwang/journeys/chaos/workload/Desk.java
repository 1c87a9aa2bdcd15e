package org.shouwang.journeys.chaos.workload;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** One node as its users reach it. */
public final class Desk {

    private static final Duration CONNECTING = Duration.ofSeconds(2);
    private static final Duration ANSWERING = Duration.ofSeconds(6);

    /** What came of one attempt; the body of what was answered, or why there was no answer. */
    public record Answer(Outcome outcome, boolean neverSent, String text) {}

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECTING)
            .build();
    private final URI base;

    public Desk(URI base) {
        this.base = base;
    }

    public Answer ask(Operation operation) {
        HttpRequest request = HttpRequest.newBuilder(base.resolve(operation.path()))
                .timeout(ANSWERING)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", operation.key())
                .POST(BodyPublishers.ofString(operation.body()))
                .build();
        try {
            return answer(client.send(request, BodyHandlers.ofString()));
        } catch (ConnectException | HttpConnectTimeoutException nobodyThere) {
            return new Answer(Outcome.FAIL, true, "not reached");
        } catch (IOException broken) {
            return new Answer(Outcome.UNKNOWN, false, broken.getClass().getSimpleName());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return new Answer(Outcome.UNKNOWN, false, "interrupted");
        }
    }

    private static Answer answer(HttpResponse<String> response) {
        int status = response.statusCode();
        if (status < 300) {
            return new Answer(Outcome.OK, false, response.body());
        }
        Outcome outcome = status < 500 ? Outcome.FAIL : Outcome.UNKNOWN;
        return new Answer(outcome, false, status + " " + response.body());
    }
}
