package org.shouwang.local.services;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a service answers. A request that fails because the service died is sent again when the service is back; all that
 * is asked here may be asked twice.
 */
public final class ServiceApi {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int ATTEMPTS = 5;

    private final Service service;

    ServiceApi(Service service) {
        this.service = service;
    }

    public JsonNode get(String path) {
        return json(bytes(path));
    }

    public byte[] bytes(String path) {
        return ask(Http.to(uri(path)).build()).body();
    }

    public JsonNode post(String path, Map<String, ?> body) {
        return json(post(path, JSON.writeValueAsBytes(body)));
    }

    /** A file of JSON, as it is, answered by another. */
    public byte[] post(String path, byte[] file) {
        return ask(ofJson(path).POST(BodyPublishers.ofByteArray(file)).build()).body();
    }

    public void put(String path, byte[] file) {
        HttpResponse<byte[]> unused =
                ask(ofJson(path).PUT(BodyPublishers.ofByteArray(file)).build());
    }

    public JsonNode upload(String path, Map<String, String> fields, Path file) {
        try {
            Multipart form = Multipart.of(fields, file);
            return json(ask(Http.to(uri(path))
                            .header("Content-Type", form.contentType())
                            .POST(form.publisher())
                            .build())
                    .body());
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + file, e);
        }
    }

    private HttpRequest.Builder ofJson(String path) {
        return Http.to(uri(path)).header("Content-Type", "application/json");
    }

    private URI uri(String path) {
        return service.base().resolve(path);
    }

    private static JsonNode json(byte[] body) {
        return body.length == 0 ? JSON.nullNode() : JSON.readTree(body);
    }

    private HttpResponse<byte[]> ask(HttpRequest request) {
        for (int attempt = 1; ; attempt++) {
            try {
                HttpResponse<byte[]> response = Http.send(request);
                if (response.statusCode() < 400) {
                    return response;
                }
                if (response.statusCode() < 500 || attempt == ATTEMPTS) {
                    throw refused(request, response);
                }
            } catch (IOException e) {
                if (attempt == ATTEMPTS || service.isClosed()) {
                    throw new UncheckedIOException(service.name() + " does not answer", e);
                }
            }
            service.awaitReady();
        }
    }

    private Refused refused(HttpRequest request, HttpResponse<byte[]> response) {
        return new Refused(
                "%s answered %d to %s: %s"
                        .formatted(
                                service.name(),
                                response.statusCode(),
                                request.uri().getPath(),
                                Http.text(response)),
                response.statusCode());
    }
}
