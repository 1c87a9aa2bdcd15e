package org.shouwang.local.services;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.shouwang.servers.process.CannotStart;
import org.shouwang.servers.process.ChildProcess;
import org.shouwang.servers.process.Patience;
import org.shouwang.servers.process.Ports;

/** One node or the county as a process of its own; started again on its port when it dies without being asked to. */
public final class Service implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(4);
    private static final int MOST_RESTARTS = 20;
    private static final int ATTEMPTS = 3;
    private static final String READINESS = "/actuator/health/readiness";

    private final ServiceSettings settings;
    private final Consumer<String> onRestart;
    private final AtomicInteger restarts = new AtomicInteger();
    private @Nullable ChildProcess process;
    private @Nullable CompletableFuture<?> watch;
    private int port;
    private boolean closed;

    public Service(ServiceSettings settings, Consumer<String> onRestart) {
        this.settings = settings;
        this.onRestart = onRestart;
    }

    /** Returns when the service is ready to work. */
    public void start() {
        int chosen = settings.port();
        for (int attempt = 1; ; attempt++) {
            try {
                launch(Ports.choose(chosen));
                awaitReady();
                watchOver();
                return;
            } catch (CannotStart e) {
                boolean elsewhere = e.reason() == CannotStart.Reason.PORT_TAKEN && !settings.insist();
                if (!elsewhere || isClosed() || attempt == ATTEMPTS) {
                    throw e;
                }
                chosen = 0;
            }
        }
    }

    public String name() {
        return settings.name();
    }

    public synchronized URI base() {
        return URI.create("http://127.0.0.1:" + port);
    }

    public ServiceApi api() {
        return new ServiceApi(this);
    }

    /** Waits through a restart; throws with the last words of its log when the service will not come back. */
    void awaitReady() {
        boolean ready = Patience.until(START, () -> isReady() || isDead());
        if (!ready || !isReady()) {
            throw current().notReady();
        }
    }

    synchronized boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        ChildProcess running;
        synchronized (this) {
            closed = true;
            running = process;
        }
        if (running != null) {
            running.close();
        }
    }

    private synchronized void launch(int chosenPort) {
        if (closed) {
            return;
        }
        port = chosenPort;
        process = ChildProcess.java(
                settings.name(),
                settings.directory(),
                List.of(
                        "-Xmx" + settings.heap(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Dfile.encoding=UTF-8",
                        "-jar",
                        settings.jar().toString(),
                        "--spring.config.additional-location=file:" + settings.writeFor(chosenPort)));
    }

    private synchronized void watchOver() {
        watch = current().whenEnded(this::startAgain);
    }

    private void startAgain() {
        if (isClosed() || restarts.incrementAndGet() > MOST_RESTARTS) {
            return;
        }
        onRestart.accept(settings.name());
        launch(port());
        watchOver();
    }

    private boolean isReady() {
        try {
            return Http.status(base().resolve(READINESS)) == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private boolean isDead() {
        return isClosed() || (!current().isAlive() && (restarts.get() > MOST_RESTARTS || !isWatched()));
    }

    private synchronized boolean isWatched() {
        return watch != null;
    }

    private synchronized int port() {
        return port;
    }

    private synchronized ChildProcess current() {
        if (process == null) {
            throw new IllegalStateException(settings.name() + " was never started");
        }
        return process;
    }
}
