package org.shouwang.servers;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.jspecify.annotations.Nullable;
import org.shouwang.servers.process.CannotStart;
import org.shouwang.servers.process.ChildProcess;
import org.shouwang.servers.process.DirectoryLock;
import org.shouwang.servers.process.DiskSpace;
import org.shouwang.servers.process.Patience;
import org.shouwang.servers.process.Ports;
import org.shouwang.servers.process.StaleProcess;

/** A running Kafka broker on 127.0.0.1, its own controller. Closing stops it; its topics stay. */
public final class KafkaServer implements AutoCloseable {

    private static final int NEEDED_MEGABYTES = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final List<String> SMALL =
            List.of("-Xmx384m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError");

    private final ChildProcess process;
    private final DirectoryLock lock;
    private final int port;

    private KafkaServer(ChildProcess process, DirectoryLock lock, int port) {
        this.process = process;
        this.lock = lock;
        this.port = port;
    }

    /** Returns when the broker serves; a broker that an earlier, killed process left behind is stopped first. */
    public static KafkaServer start(KafkaSettings settings) {
        DiskSpace.require(settings.directory(), NEEDED_MEGABYTES);
        DirectoryLock lock = DirectoryLock.on(settings.directory());
        try {
            StaleProcess.end(settings.directory().resolve("kafka.pid"));
            int port = Ports.choose(settings.port());
            int controller = settings.controllerPorts().getOrDefault(settings.brokerId(), 0);
            KafkaFiles files = KafkaFiles.written(settings, port, Ports.choose(controller));
            format(settings.directory(), files);
            ChildProcess process = broker(settings, files, port);
            return new KafkaServer(process, lock, port);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    public int port() {
        return port;
    }

    public long pid() {
        return process.pid();
    }

    public boolean isRunning() {
        return process.isAlive();
    }

    /** Ends it as a power cut would. For tests of what survives. */
    public void kill() {
        process.kill();
        lock.close();
    }

    /** As if the process that started it had died: the broker runs on, and nobody holds its directory. */
    void abandon() {
        lock.close();
    }

    @Override
    public void close() {
        process.close();
        lock.close();
    }

    private static void format(Path directory, KafkaFiles files) {
        if (files.areFormatted()) {
            return;
        }
        try (ChildProcess storage = ChildProcess.java("kafka-storage", directory, files.storageTool(SMALL))) {
            if (!Patience.until(PATIENCE, () -> !storage.isAlive()) || !files.areFormatted()) {
                throw storage.notReady();
            }
        }
    }

    private static ChildProcess broker(KafkaSettings settings, KafkaFiles files, int port) {
        ChildProcess process = ChildProcess.java("kafka", settings.directory(), files.broker(SMALL));
        boolean ready = Patience.until(PATIENCE, () -> !process.isAlive() || isListening(port))
                && process.isAlive()
                && answers(port, settings.tls());
        if (!ready) {
            CannotStart why = process.notReady();
            process.close();
            throw why;
        }
        return process;
    }

    private static boolean isListening(int port) {
        return !Ports.isFree(port);
    }

    private static boolean answers(int port, @Nullable KafkaTls tls) {
        Map<String, Object> client = new TreeMap<>(tls == null ? Map.of() : tls.client());
        client.put("bootstrap.servers", "127.0.0.1:" + port);
        client.put("default.api.timeout.ms", "30000");
        client.put("request.timeout.ms", "5000");
        try (Admin admin = Admin.create(client)) {
            return !admin.describeCluster().nodes().get(30, TimeUnit.SECONDS).isEmpty();
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
