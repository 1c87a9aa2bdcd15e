package org.shouwang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.shouwang.local.RunCounty;

/** {@code infra/local/run --once} as a process, with every unit as a process below it, open to violence. */
final class LocalRun implements AutoCloseable {

    private static final Path HOME = Path.of("../..").toAbsolutePath().normalize();
    private static final String STORED = "select count(*) from domain_event_entry";

    private final Path directory;
    private final Process process;

    private LocalRun(Path directory, Process process) {
        this.directory = directory;
        this.process = process;
    }

    /** Of the sample county; everything it keeps and writes lies below the directory. */
    static LocalRun ofTheSample(Path directory) {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Dshouwang.home=" + HOME,
                "-cp",
                System.getProperty("java.class.path"),
                RunCounty.class.getName(),
                "--once",
                "--data-dir",
                directory.resolve("data").toString(),
                "--out",
                directory.resolve("out").toString());
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(directory.resolve("run.log").toFile())
                    .start();
            return new LocalRun(directory, process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many events the unit has committed; none before its database is there. */
    long stored(String unit) {
        Properties settings = settings(unit);
        if (settings.isEmpty()) {
            return 0;
        }
        try (Connection connection = DriverManager.getConnection(
                        settings.getProperty("spring.datasource.url"),
                        settings.getProperty("spring.datasource.username"),
                        settings.getProperty("spring.datasource.password"));
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(STORED)) {
            return row.next() ? row.getLong(1) : 0;
        } catch (SQLException notYet) {
            return 0;
        }
    }

    /** SIGKILL, while the unit has that many events or a few more. */
    Killed killOnceItHas(String unit, long events) {
        long stored = stored(unit);
        while (stored < events) {
            assertThat(process.isAlive()).as("the run still goes on\n" + log()).isTrue();
            pause();
            stored = stored(unit);
        }
        ProcessHandle victim = ProcessHandle.of(pid(unit)).orElseThrow();
        assertThat(victim.destroyForcibly()).isTrue();
        victim.onExit().join();
        return new Killed(unit, victim.pid(), stored);
    }

    long pid(String unit) {
        try {
            return Long.parseLong(
                    Files.readString(services().resolve(unit + ".pid")).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it wrote at the end. */
    Path results(Duration patience) throws InterruptedException {
        assertThat(process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS))
                .as("ended in time\n" + log())
                .isTrue();
        assertThat(process.exitValue()).as(log()).isZero();
        return directory.resolve("out").resolve("actual.json");
    }

    String log() {
        try {
            return Files.readString(directory.resolve("run.log"));
        } catch (IOException e) {
            return "";
        }
    }

    /** As a user would with Ctrl-C: it stops what it started. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private Path services() {
        return directory.resolve("data").resolve("services");
    }

    private Properties settings(String unit) {
        Properties settings = new Properties();
        Path file = services().resolve(unit + ".properties");
        try (InputStream in = Files.exists(file) ? Files.newInputStream(file) : InputStream.nullInputStream()) {
            settings.load(in);
            return settings;
        } catch (IOException halfWritten) {
            return new Properties();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Whom the signal met, and how far it was. */
    record Killed(String unit, long pid, long stored) {}
}
