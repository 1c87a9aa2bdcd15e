package org.shouwang.node;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Asks a running node over HTTP, as a person with pages or a program with JSON. */
public final class Browser {

    private static final Pattern REQUEST = Pattern.compile("name=\"requestId\" value=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;

    public Browser(int port) {
        this.port = port;
    }

    public HttpResponse<String> page(String path) {
        return send(HttpRequest.newBuilder(uri(path)).header("Accept", "text/html"));
    }

    public HttpResponse<String> json(String path) {
        return send(HttpRequest.newBuilder(uri(path)).header("Accept", "application/json"));
    }

    public HttpResponse<String> post(String path, String json, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Opens the form of that path, fills in the fields, and sends it. */
    public HttpResponse<String> fillIn(String path, Map<String, String> fields) {
        return submit(path, requestOf(page(path).body()), fields);
    }

    public HttpResponse<String> submit(String path, String requestId, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&", "requestId=" + requestId + "&", ""));
        return send(HttpRequest.newBuilder(uri(path))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    public static String requestOf(String page) {
        Matcher request = REQUEST.matcher(page);
        if (!request.find()) {
            throw new AssertionError("no form on the page: " + page);
        }
        return request.group(1);
    }

    /** Where a form that was taken leads. */
    public static String next(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError("the form was not taken: " + answer.body()));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    private URI uri(String path) {
        return path.startsWith("http") ? URI.create(path) : URI.create("http://127.0.0.1:" + port + path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
