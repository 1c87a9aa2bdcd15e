package org.shouwang.local;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Properties;
import java.util.stream.Collectors;
import org.shouwang.local.pack.BadPack;
import org.shouwang.local.pack.Pack;
import org.shouwang.local.pack.PackNode;
import org.shouwang.servers.process.DirectoryLock;
import org.shouwang.servers.process.DiskSpace;

/**
 * Where one local county keeps everything, and what it remembers between runs: for which units it was made, on which day and
 * with which moment of recording its pack was loaded, and whether that was finished. Held by one process at a time.
 */
final class DataDirectory implements AutoCloseable {

    private static final int NEEDED_MEGABYTES = 1000;

    private final Path path;
    private final DirectoryLock lock;
    private final Properties memory = new Properties();

    private DataDirectory(Path path, DirectoryLock lock) {
        this.path = path;
        this.lock = lock;
    }

    static DataDirectory open(Path path, Pack pack) {
        DiskSpace.require(path, NEEDED_MEGABYTES);
        DataDirectory directory = new DataDirectory(path, DirectoryLock.on(path));
        try {
            directory.recall();
            directory.requireSameUnits(pack);
            return directory;
        } catch (RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    Path path() {
        return path;
    }

    Path below(String name) {
        return path.resolve(name);
    }

    boolean isLoaded() {
        return Boolean.parseBoolean(memory.getProperty("loaded"));
    }

    void rememberLoaded() {
        remember("loaded", "true");
    }

    /** The same for the whole pack and after every restart, so that loading again finds nothing new. */
    Instant recordedAt(Instant ifFirst) {
        return Instant.parse(remembered("recordedAt", ifFirst.toString()));
    }

    LocalDate dayOfImport(LocalDate ifFirst) {
        return LocalDate.parse(remembered("dayOfImport", ifFirst.toString()));
    }

    @Override
    public void close() {
        lock.close();
    }

    private void requireSameUnits(Pack pack) {
        String units = pack.units().stream().map(PackNode::id).sorted().collect(Collectors.joining(","));
        String known = remembered("units", units);
        if (!known.equals(units)) {
            close();
            throw new BadPack("%s was made for the units %s, not for %s; choose another --data-dir"
                    .formatted(path, known, units));
        }
    }

    private String remembered(String key, String ifFirst) {
        if (!memory.containsKey(key)) {
            remember(key, ifFirst);
        }
        return memory.getProperty(key);
    }

    private void recall() {
        if (!Files.exists(file())) {
            return;
        }
        try (Reader reader = Files.newBufferedReader(file())) {
            memory.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void remember(String key, String value) {
        memory.setProperty(key, value);
        Path unfinished = path.resolve("county.properties.new");
        try {
            try (Writer writer = Files.newBufferedWriter(unfinished)) {
                memory.store(writer, null);
            }
            Files.move(unfinished, file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file() {
        return path.resolve("county.properties");
    }
}
