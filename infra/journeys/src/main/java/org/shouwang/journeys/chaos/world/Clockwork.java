package org.shouwang.journeys.chaos.world;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.shouwang.servers.process.Command;

/**
 * A wrong clock for one process: a few lines of C between the process and the system's time of day, which add what a file
 * says, so that it can jump while the process runs. The monotonic clock stays as it is, as when somebody sets the date.
 * libfaketime will not do: with it every timed wait of a Java process returns at once, and the process only spins.
 */
final class Clockwork {

    private static final String SOURCE = "wrong-clock.c";

    private final Path directory;
    private final Path offset;

    /** @param name of the process, unique in the directory */
    Clockwork(Path directory, String name) {
        this.directory = directory;
        this.offset = directory.resolve(name + ".clock");
    }

    /** For the process that is to have the clock; needs a C compiler. */
    Map<String, String> environment() {
        return Map.of("LD_PRELOAD", library().toString(), "WRONG_CLOCK", offset.toString());
    }

    /** From this moment on the process believes in another time; little endian, as all machines that we support are. */
    void setTo(long seconds) {
        try (RandomAccessFile file = new RandomAccessFile(offset.toFile(), "rw")) {
            file.writeLong(Long.reverseBytes(seconds));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path library() {
        Path library = directory.resolve(offset.getFileName() + ".so");
        if (!Files.exists(library)) {
            compile(library);
        }
        return library;
    }

    private void compile(Path library) {
        Path source = directory.resolve(SOURCE);
        try (InputStream text = Clockwork.class.getResourceAsStream(SOURCE)) {
            Files.copy(Objects.requireNonNull(text), source, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Command.Outcome outcome = Command.of(
                        List.of(), "cc", "-O2", "-shared", "-fPIC", "-o", library.toString(), source.toString(), "-ldl")
                .run(directory);
        if (!outcome.succeeded()) {
            throw new IllegalStateException("A wrong clock needs a C compiler: " + outcome.output());
        }
    }
}
