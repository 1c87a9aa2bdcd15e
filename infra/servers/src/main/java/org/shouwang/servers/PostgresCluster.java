package org.shouwang.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.shouwang.servers.process.CannotStart;
import org.shouwang.servers.process.Command;
import org.shouwang.servers.process.DiskSpace;
import org.shouwang.servers.process.FileTree;
import org.shouwang.servers.process.LogTail;
import org.shouwang.servers.process.Patience;
import org.shouwang.servers.process.Ports;
import org.shouwang.servers.process.ProcessTree;

/** The files of one server and the programs that make, start and stop it; knows no SQL. */
final class PostgresCluster {

    static final String USER = "shouwang";

    private static final int NEEDED_MEGABYTES = 200;
    private static final Duration RETRYING = Duration.ofSeconds(5);
    private static final Map<String, String> TUNING = Map.of(
            "max_connections", "200",
            "shared_buffers", "64MB",
            "log_timezone", "UTC",
            "log_min_messages", "warning");

    private final PostgresSettings settings;
    private final Path binaries;
    private final PostgresOwner owner;

    private PostgresCluster(PostgresSettings settings, Path binaries, PostgresOwner owner) {
        this.settings = settings;
        this.binaries = binaries;
        this.owner = owner;
    }

    /** Programs unpacked, directory handed over, database cluster made if this is the first time. */
    static PostgresCluster prepared(PostgresSettings settings) {
        DiskSpace.require(settings.directory(), NEEDED_MEGABYTES);
        Path binaries = PostgresBinaries.unpackedBelow(settings.cache());
        PostgresOwner owner = PostgresOwner.of(settings.directory(), binaries);
        PostgresCluster cluster = new PostgresCluster(settings, binaries, owner);
        if (!Files.exists(cluster.data().resolve("PG_VERSION"))) {
            cluster.initialise();
        }
        return cluster;
    }

    /** The port it listens on; a free one is tried anew when somebody else was faster. */
    int start(int configuredPort) {
        AtomicInteger port = new AtomicInteger();
        AtomicReference<String> lastWords = new AtomicReference<>("");
        boolean started = Patience.until(RETRYING, () -> {
            port.set(Ports.choose(configuredPort));
            configure(port.get());
            LogTail words = LogTail.from(log());
            Command.Outcome outcome = control("start", "-w", "-t", "120", "-l", log().toString());
            lastWords.set(words.text() + "\n" + outcome.output());
            return outcome.succeeded();
        });
        if (!started) {
            throw CannotStart.notReady("PostgreSQL", log(), String.valueOf(lastWords.get()));
        }
        return port.get();
    }

    /** Stops whatever server runs on these files, this process's own or one that was left behind. */
    void stop() {
        if (pid().isEmpty()) {
            return;
        }
        Command.Outcome fast = control("stop", "-m", "fast", "-w", "-t", "60");
        if (!fast.succeeded() && pid().isPresent()) {
            control("stop", "-m", "immediate", "-w", "-t", "30");
        }
    }

    void kill() {
        pid().flatMap(ProcessHandle::of).ifPresent(process -> {
            ProcessTree.of(process.pid()).kill();
            if (!Patience.until(RETRYING, () -> pid().isEmpty())) {
                throw new IllegalStateException("PostgreSQL " + process.pid() + " cannot be killed");
            }
        });
    }

    /** Empty unless the recorded process is alive and is PostgreSQL: the number may belong to somebody else by now. */
    Optional<Long> pid() {
        Path file = data().resolve("postmaster.pid");
        try {
            return Files.exists(file)
                    ? Optional.of(Long.parseLong(Files.readAllLines(file).get(0).strip()))
                            .filter(PostgresCluster::isPostgres)
                    : Optional.empty();
        } catch (IOException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    String password() {
        return read(passwordFile()).strip();
    }

    Path log() {
        return settings.directory().resolve("postgres.log");
    }

    private static boolean isPostgres(long pid) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .flatMap(process -> process.info().command())
                .filter(command -> command.endsWith("postgres"))
                .isPresent();
    }

    private void initialise() {
        Path unfinished = settings.directory().resolve("data-unfinished");
        try {
            FileTree.delete(unfinished);
            makePassword();
            Command.Outcome outcome = Command.of(
                            owner.prefix(),
                            program("initdb"),
                            "--pgdata=" + unfinished,
                            "--username=" + USER,
                            "--pwfile=" + passwordFile(),
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--locale=C",
                            "--no-instructions")
                    .run(settings.directory());
            if (!outcome.succeeded()) {
                throw CannotStart.notReady("PostgreSQL's initdb", log(), outcome.output());
            }
            Files.move(unfinished, data(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void makePassword() throws IOException {
        byte[] secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        Files.writeString(
                passwordFile(), Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
        Files.setPosixFilePermissions(passwordFile(), PosixFilePermissions.fromString("rw-------"));
        Files.setAttribute(passwordFile(), "unix:uid", owner.uid());
    }

    private void configure(int port) {
        Map<String, String> lines = new TreeMap<>(TUNING);
        lines.putAll(settings.parameters());
        lines.put("fsync", "on");
        lines.put("listen_addresses", "127.0.0.1");
        lines.put("unix_socket_directories", "");
        lines.put("port", String.valueOf(port));
        String text = lines.entrySet().stream()
                .map(line -> line.getKey() + " = '" + line.getValue().replace("'", "''") + "'\n")
                .collect(Collectors.joining());
        try {
            Files.writeString(data().resolve("postgresql.conf"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Command.Outcome control(String verb, String... options) {
        Command base = Command.of(owner.prefix(), program("pg_ctl"), verb, "-D", data().toString());
        return Command.of(base.words(), options).run(settings.directory());
    }

    private String program(String name) {
        return binaries.resolve("bin").resolve(name).toString();
    }

    private Path data() {
        return settings.directory().resolve("data");
    }

    private Path passwordFile() {
        return settings.directory().resolve("password");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
