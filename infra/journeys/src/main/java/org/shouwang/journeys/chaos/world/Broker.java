package org.shouwang.journeys.chaos.world;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shouwang.servers.KafkaServer;
import org.shouwang.servers.KafkaSettings;
import org.shouwang.servers.process.FileTree;
import org.shouwang.servers.process.Ports;
import org.shouwang.servers.process.ProcessTree;

/** One broker of the county. */
public final class Broker implements Component {

    private final String name;
    private final KafkaSettings settings;
    private final AtomicReference<@Nullable KafkaServer> server = new AtomicReference<>();

    Broker(String name, KafkaSettings settings) {
        this.name = name;
        this.settings = settings;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public synchronized void start() {
        KafkaServer before = server.get();
        if (before != null && before.isRunning()) {
            return;
        }
        if (before != null) {
            before.close();
        }
        server.set(KafkaServer.start(settings));
    }

    @Override
    public long pid() {
        return current().pid();
    }

    /** Past every proxy, for those who speak in a node's name. */
    public String bootstrapServers() {
        return current().bootstrapServers();
    }

    private KafkaServer current() {
        KafkaServer now = server.get();
        if (now == null) {
            throw new IllegalStateException(name + " was never started");
        }
        return now;
    }

    @Override
    public boolean isRunning() {
        KafkaServer now = server.get();
        return now != null && now.isRunning();
    }

    @Override
    public boolean isReady() {
        return isRunning() && !Ports.isFree(settings.port());
    }

    @Override
    public void kill() {
        KafkaServer now = server.get();
        if (now != null) {
            now.kill();
        }
    }

    @Override
    public void pause() {
        tree().pause();
    }

    @Override
    public void resume() {
        tree().resume();
    }

    @Override
    public synchronized void stop() {
        KafkaServer now = server.get();
        if (now != null) {
            now.close();
        }
    }

    private ProcessTree tree() {
        KafkaServer now = server.get();
        return now == null ? new ProcessTree(List.of()) : ProcessTree.of(now.pid());
    }

    /**
     * What a power cut does to bytes that were acknowledged and not yet on disk: the last segment of the topic ends
     * somewhere before its end. It must not run.
     *
     * @return how many bytes are gone
     */
    public long cutTail(String topic, RandomGenerator dice) {
        Optional<Path> segment = lastSegment(topic);
        if (segment.isEmpty() || segment.get().toFile().length() == 0) {
            return 0;
        }
        try (RandomAccessFile file = new RandomAccessFile(segment.get().toFile(), "rw")) {
            long before = file.length();
            long kept = dice.nextLong(before);
            file.setLength(kept);
            return before - kept;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All topics and all that it knew of itself. It must not run. */
    public void wipe() {
        try {
            FileTree.delete(data());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Path> lastSegment(String topic) {
        Path partition = data().resolve(topic + "-0");
        if (!Files.isDirectory(partition)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(partition)) {
            return files.filter(file -> file.toString().endsWith(".log")).max(Comparator.naturalOrder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path data() {
        return settings.directory().resolve("data");
    }
}
