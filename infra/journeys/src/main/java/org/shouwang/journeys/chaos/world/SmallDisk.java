package org.shouwang.journeys.chaos.world;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.shouwang.servers.process.Command;

/** A directory on a file system of its own, small enough to be filled up. Needs root. */
public final class SmallDisk implements AutoCloseable {

    private static final String BALLAST = "ballast";
    private static final int PIECE = 64 * 1024;

    private final Path directory;

    private SmallDisk(Path directory) {
        this.directory = directory;
    }

    static SmallDisk mountedAt(Path directory, int megabytes) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        require(Command.of(
                List.of(),
                "mount",
                "-t",
                "tmpfs",
                "-o",
                "mode=755,size=" + megabytes + "m",
                "tmpfs",
                directory.toString()));
        return new SmallDisk(directory);
    }

    /** Not a byte is left. */
    public void fill() {
        byte[] piece = new byte[PIECE];
        try (OutputStream out = Files.newOutputStream(directory.resolve(BALLAST))) {
            while (true) {
                out.write(piece);
            }
        } catch (IOException full) {
            return;
        }
    }

    public void free() {
        try {
            Files.deleteIfExists(directory.resolve(BALLAST));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that is on it is gone then. */
    @Override
    public void close() {
        require(Command.of(List.of(), "umount", "-l", directory.toString()));
    }

    private static void require(Command command) {
        Command.Outcome outcome = command.run(Path.of("/"));
        if (!outcome.succeeded()) {
            throw new IllegalStateException(String.join(" ", command.words()) + ": " + outcome.output());
        }
    }
}
