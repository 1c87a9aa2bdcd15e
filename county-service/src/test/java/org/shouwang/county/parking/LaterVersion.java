package org.shouwang.county.parking;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.shouwang.testkit.TestPostgres;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * The county of a later version, as a process of its own: the same program with a catalogue, compiled from the present one,
 * that knows a later revision of one event.
 */
final class LaterVersion implements AutoCloseable {

    private static final Path CATALOGUE =
            Path.of("../shared-events/src/main/java/org/shouwang/events/EventCatalog.java");

    private final Process process;
    private final RestClient http;
    private final Path output;

    private LaterVersion(Process process, RestClient http, Path output) {
        this.process = process;
        this.http = http;
        this.output = output;
    }

    /** Knows revision {@code rev} of what {@code entry} lists with revision 1. */
    static LaterVersion start(TestPostgres.Database database, Path directory, String entry, int rev)
            throws IOException {
        Path classes = compiled(directory, entry, rev);
        int port = freePort();
        Path output = directory.resolve("later-version.log");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classes + File.pathSeparator + System.getProperty("java.class.path"),
                        "org.shouwang.county.CountyApplication",
                        "--server.port=" + port,
                        "--shouwang.intake.enabled=false",
                        "--spring.datasource.url=" + database.url(),
                        "--spring.datasource.username=" + database.user(),
                        "--spring.datasource.password=" + database.password()))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new LaterVersion(process, RunningCounty.at(port), output);
    }

    RestClient http() {
        return http;
    }

    boolean isCaughtUp() {
        if (!process.isAlive()) {
            throw new AssertionError("the later version ended: " + said());
        }
        try {
            return RunningCounty.isCaughtUp(http);
        } catch (RestClientException notYet) {
            return false;
        }
    }

    private String said() {
        try {
            return Files.readString(output);
        } catch (IOException unread) {
            return unread.toString();
        }
    }

    private static Path compiled(Path directory, String entry, int rev) throws IOException {
        String today = Files.readString(CATALOGUE);
        String later = today.replace(entry + ".class, 1", entry + ".class, " + rev);
        if (later.equals(today)) {
            throw new AssertionError("the catalogue does not list " + entry + " with revision 1");
        }
        Path source = Files.createDirectories(directory.resolve("source")).resolve("EventCatalog.java");
        Path classes = Files.createDirectories(directory.resolve("classes"));
        Files.writeString(source, later);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        int errors = compiler.run(
                null,
                null,
                null,
                "-proc:none",
                "-d",
                classes.toString(),
                "-cp",
                System.getProperty("java.class.path"),
                source.toString());
        if (errors != 0) {
            throw new AssertionError("the later catalogue does not compile");
        }
        return classes;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws Exception {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
