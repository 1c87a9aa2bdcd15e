package org.shouwang.local.services;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.Reader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** Stands for a node: as little of one as a supervisor can notice. */
public final class TinyService {

    private TinyService() {}

    public static void main(String... arguments) throws IOException {
        Properties configuration = new Properties();
        String location = arguments[0].substring("--spring.config.additional-location=".length());
        try (Reader reader = Files.newBufferedReader(Path.of(URI.create(location.replace("file:", "file://"))))) {
            configuration.load(reader);
        }
        int port = Integer.parseInt(configuration.getProperty("server.port"));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 10);
        server.createContext("/actuator/health/readiness", exchange -> answer(exchange, "{}"));
        server.createContext(
                "/name",
                exchange -> answer(exchange, "{\"name\":\"" + configuration.getProperty("shouwang.node.name") + "\"}"));
        server.createContext(
                "/echo",
                exchange ->
                        answer(exchange, new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        server.createContext("/die-once", TinyService::dieOnce);
        server.start();
    }

    private static void dieOnce(HttpExchange exchange) throws IOException {
        Path mark = Path.of("died");
        if (!Files.exists(mark)) {
            Files.createFile(mark);
            Runtime.getRuntime().halt(1);
        }
        answer(exchange, "{\"answer\":\"second\"}");
    }

    private static void answer(HttpExchange exchange, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
