package org.shouwang.journeys.chaos.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** The county takes a node into its reporting: the node's request is carried to it, and its answer back. */
public final class Enrolment {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Enrolment() {}

    public static void of(Site node, URI county) {
        URI own = node.app().base();
        byte[] request = send(to(own.resolve("/api/enrolment/request")).GET());
        byte[] answer = send(to(county.resolve("/api/enrolments")).POST(BodyPublishers.ofByteArray(request)));
        byte[] unused = send(to(own.resolve("/api/enrolment")).PUT(BodyPublishers.ofByteArray(answer)));
    }

    private static HttpRequest.Builder to(URI address) {
        return HttpRequest.newBuilder(address).header("Content-Type", "application/json");
    }

    private static byte[] send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> answer = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(answer.uri() + " answered " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
