package org.shouwang.local.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.servers.process.CannotStart;

class ServiceIT {

    @TempDir
    Path directory;

    private final List<String> restarts = new ArrayList<>();

    @Test
    void it_is_asked_and_answers_in_chinese() throws IOException {
        try (Service service = service(TinyService.class)) {
            service.start();
            assertThat(service.api().get("/name").path("name").asString()).isEqualTo("沙湾村");
            assertThat(service.api()
                            .post("/echo", Map.of("name", "小明"))
                            .path("name")
                            .asString())
                    .isEqualTo("小明");
        }
    }

    @Test
    void a_question_that_meets_a_dying_service_is_answered_by_the_next() throws IOException {
        try (Service service = service(TinyService.class)) {
            service.start();
            assertThat(service.api().post("/die-once", Map.of()).path("answer").asString())
                    .isEqualTo("second");
            assertThat(restarts).containsExactly("V01");
        }
    }

    @Test
    void a_no_is_no_failure_and_not_asked_again() throws IOException {
        try (Service service = service(TinyService.class)) {
            service.start();
            assertThatThrownBy(() -> service.api().get("/nowhere"))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("404");
        }
    }

    @Test
    void its_last_words_say_why_it_does_not_start() throws IOException {
        try (Service service = service(DyingService.class)) {
            assertThatThrownBy(() -> service.start())
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("no such table");
        }
    }

    @Test
    void a_port_that_somebody_insists_on_must_be_free() throws IOException {
        try (ServerSocket somebody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Service insisting = service(TinyService.class, somebody.getLocalPort(), true);
                Service yielding = service(TinyService.class, somebody.getLocalPort(), false)) {
            assertThatThrownBy(insisting::start).isInstanceOf(CannotStart.class);
            yielding.start();
            assertThat(yielding.base().getPort()).isNotEqualTo(somebody.getLocalPort());
        }
    }

    private Service service(Class<?> program) throws IOException {
        return service(program, 0, false);
    }

    private Service service(Class<?> program, int port, boolean insist) throws IOException {
        Map<String, String> properties = Map.of("shouwang.node.name", "沙湾村");
        ServiceSettings settings = new ServiceSettings("V01", jar(program), directory, "64m", port, insist, properties);
        return new Service(settings, restarts::add);
    }

    private Path jar(Class<?> program) throws IOException {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(Attributes.Name.MAIN_CLASS, program.getName());
        attributes.put(
                Attributes.Name.CLASS_PATH,
                Path.of("target/test-classes").toUri().toString());
        Path jar = directory.resolve("service-app.jar");
        try (OutputStream out = Files.newOutputStream(jar)) {
            new JarOutputStream(out, manifest).close();
        }
        return jar;
    }
}
