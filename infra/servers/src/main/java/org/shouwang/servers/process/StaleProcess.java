package org.shouwang.servers.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** A process that outlived whoever started it. Its command line names its own file, so nobody else's is ever ended. */
public final class StaleProcess {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private StaleProcess() {}

    static String markedWith(Path pidFile) {
        return "-Dshouwang.pidfile=" + pidFile;
    }

    /** Does nothing unless the file names a living process that was started with this very file. */
    public static void end(Path pidFile) {
        find(pidFile).ifPresent(process -> {
            boolean asked = process.destroy();
            if (!asked || !Patience.until(PATIENCE, () -> find(pidFile).isEmpty())) {
                process.destroyForcibly();
                Patience.until(PATIENCE, () -> find(pidFile).isEmpty());
            }
        });
    }

    /** Ends all that were started with a file in this directory. */
    public static void endAllIn(Path directory) {
        if (!Files.isDirectory(directory)) {
            return;
        }
        try (Stream<Path> files = Files.list(directory)) {
            files.filter(file -> file.toString().endsWith(".pid"))
                    .map(Path::toAbsolutePath)
                    .forEach(StaleProcess::end);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<ProcessHandle> find(Path pidFile) {
        try {
            return Files.exists(pidFile)
                    ? ProcessHandle.of(Long.parseLong(Files.readString(pidFile).strip()))
                            .filter(process -> isMarked(process, pidFile))
                    : Optional.empty();
        } catch (NumberFormatException halfWritten) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isMarked(ProcessHandle process, Path pidFile) {
        return process.isAlive()
                && process.info()
                        .commandLine()
                        .filter(line -> line.contains(markedWith(pidFile)))
                        .isPresent();
    }
}
