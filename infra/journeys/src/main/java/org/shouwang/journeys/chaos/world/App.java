package org.shouwang.journeys.chaos.world;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.shouwang.local.services.ServiceSettings;
import org.shouwang.servers.process.ChildProcess;
import org.shouwang.servers.process.Patience;
import org.shouwang.servers.process.ProcessTree;

/** A service as its jar, in a small heap; started again by whoever runs the chaos, as an init system would. */
public final class App implements Component {

    private static final Duration START = Duration.ofMinutes(3);
    private static final Duration LOOKING = Duration.ofMillis(100);
    private static final int ASKING_MILLIS = 2_000;

    private final String name;
    private final ServiceSettings settings;
    private final Clockwork clockwork;
    private final AtomicReference<@Nullable ChildProcess> process = new AtomicReference<>();
    private final AtomicInteger diedStarting = new AtomicInteger();
    private final Path archive;
    private boolean clockIsWrong;
    private boolean rehearsing;

    App(String name, ServiceSettings settings) {
        this.name = name;
        this.settings = settings;
        this.archive = settings.jar().resolveSibling("classes.jsa").toAbsolutePath();
        this.clockwork = new Clockwork(settings.directory(), settings.name());
    }

    @Override
    public String name() {
        return name;
    }

    public URI base() {
        return URI.create("http://127.0.0.1:" + settings.port());
    }

    /** How often it ended by itself before it was ready, and was started again. */
    public int diedStarting() {
        return diedStarting.get();
    }

    @Override
    public void start() {
        if (!isRunning()) {
            launch();
        }
        boolean ready = Patience.until(START, LOOKING, () -> {
            if (!isRunning()) {
                diedStarting.incrementAndGet();
                launch();
            }
            return isReady();
        });
        if (!ready) {
            throw current().notReady();
        }
    }

    /**
     * Started and stopped once in peace, after which it starts in half the time: the classes that it loaded are kept in a
     * form that need not be read again. It must not run. Once for every build of the program.
     */
    void rehearse() {
        if (Files.exists(archive)) {
            return;
        }
        rehearsing = true;
        start();
        ProcessHandle.of(current().pid()).ifPresent(ProcessHandle::destroy);
        Patience.until(START, LOOKING, () -> !isRunning());
        stop();
        rehearsing = false;
    }

    private String classes() {
        if (rehearsing) {
            return "-XX:ArchiveClassesAtExit=" + archive;
        }
        return Files.exists(archive) ? "-XX:SharedArchiveFile=" + archive : "-Xshare:auto";
    }

    private synchronized void launch() {
        List<String> arguments = List.of(
                "-Xmx" + settings.heap(),
                classes(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-jar",
                settings.jar().toString(),
                "--spring.config.additional-location=file:" + settings.writeFor(settings.port()));
        Map<String, String> environment = clockIsWrong ? clockwork.environment() : Map.of();
        process.set(ChildProcess.java(settings.name(), settings.directory(), arguments, environment));
    }

    /** Its next start happens with a clock that is so many seconds off. */
    public synchronized void startWithClockOff(long seconds) {
        clockwork.setTo(seconds);
        clockIsWrong = true;
    }

    /** Jumps while it runs; only after a start with a wrong clock. */
    public void jumpTo(long seconds) {
        clockwork.setTo(seconds);
    }

    public synchronized void startWithClockRight() {
        clockIsWrong = false;
    }

    @Override
    public long pid() {
        return current().pid();
    }

    @Override
    public boolean isRunning() {
        ChildProcess now = process.get();
        return now != null && now.isAlive();
    }

    @Override
    public boolean isReady() {
        try {
            HttpURLConnection asked = (HttpURLConnection)
                    base().resolve("/actuator/health/readiness").toURL().openConnection();
            asked.setConnectTimeout(ASKING_MILLIS);
            asked.setReadTimeout(ASKING_MILLIS);
            int status = asked.getResponseCode();
            asked.disconnect();
            return status == HttpURLConnection.HTTP_OK;
        } catch (IOException notNow) {
            return false;
        }
    }

    @Override
    public void kill() {
        current().kill();
    }

    @Override
    public void pause() {
        ProcessTree.of(current().pid()).pause();
    }

    @Override
    public void resume() {
        ProcessTree.of(current().pid()).resume();
    }

    @Override
    public void stop() {
        ChildProcess now = process.get();
        if (now != null) {
            now.close();
        }
    }

    private ChildProcess current() {
        ChildProcess now = process.get();
        if (now == null) {
            throw new IllegalStateException(name + " was never started");
        }
        return now;
    }
}
