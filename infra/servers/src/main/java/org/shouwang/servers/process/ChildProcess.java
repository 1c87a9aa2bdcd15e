package org.shouwang.servers.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A Java program in a process of its own, outside of the console's process group, so that Ctrl-C reaches only the one who
 * started it and he decides the order in which things end. A file with its process number lets a later run find and end
 * it when this process was killed.
 */
public final class ChildProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Path SETSID = Path.of("/usr/bin/setsid");

    private final String name;
    private final Process process;
    private final Path pidFile;
    private final LogTail lastWords;

    private ChildProcess(String name, Process process, Path pidFile, LogTail lastWords) {
        this.name = name;
        this.process = process;
        this.pidFile = pidFile;
        this.lastWords = lastWords;
    }

    /**
     * Ends what an earlier run left behind under this name, then runs {@code java} with these arguments.
     *
     * @param directory its working directory; receives {@code <name>.pid} and {@code <name>.log}
     */
    public static ChildProcess java(String name, Path directory, List<String> arguments) {
        return java(name, directory, arguments, Map.of());
    }

    /** With these variables in its environment beyond those that are there anyway. */
    public static ChildProcess java(
            String name, Path directory, List<String> arguments, Map<String, String> environment) {
        try {
            Files.createDirectories(directory);
            Path pidFile = directory.resolve(name + ".pid").toAbsolutePath();
            StaleProcess.end(pidFile);
            LogTail log = LogTail.from(directory.resolve(name + ".log"));
            ProcessBuilder builder = new ProcessBuilder(command(pidFile, arguments))
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.log().toFile()));
            builder.environment().putAll(environment);
            Process process = builder.start();
            process.getOutputStream().close();
            Files.writeString(pidFile, String.valueOf(process.pid()));
            return new ChildProcess(name, process, pidFile, log);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not start " + name, e);
        }
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public long pid() {
        return process.pid();
    }

    /** Calls back once, from a thread of the system, when it has ended for whatever reason. */
    public CompletableFuture<?> whenEnded(Runnable call) {
        return process.onExit().thenRun(call);
    }

    /** Why it did not come up, out of its own log. */
    public CannotStart notReady() {
        return CannotStart.notReady(name, lastWords.log(), lastWords.text());
    }

    /** What it has written since it was started, the last lines of it. */
    public String lastWords() {
        return lastWords.text();
    }

    public void kill() {
        process.destroyForcibly();
        waitFor(PATIENCE);
    }

    /** Asks it to end, and insists after twenty seconds. */
    @Override
    public void close() {
        process.destroy();
        if (!waitFor(PATIENCE)) {
            kill();
        }
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean waitFor(Duration limit) {
        try {
            return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static List<String> command(Path pidFile, List<String> arguments) {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(SETSID)) {
            command.add(SETSID.toString());
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(StaleProcess.markedWith(pidFile));
        command.addAll(arguments);
        return command;
    }
}
