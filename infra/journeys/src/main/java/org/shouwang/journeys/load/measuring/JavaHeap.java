package org.shouwang.journeys.load.measuring;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.shouwang.servers.process.Command;

/** Reads the counters that a Java program keeps in shared memory, which costs the program nothing. */
public final class JavaHeap implements AutoCloseable {

    private static final Path TOOLS = Path.of(System.getProperty("java.home"), "bin");
    private static final double KILOBYTES = 1_024;

    /**
     * In megabytes.
     *
     * @param used in all generations
     * @param old in the old one, which only grows from one full collection to the next
     */
    public record Reading(long atNanos, double used, double old, long young, long full, double gcSeconds) {}

    private final Process tool;
    private final List<Reading> readings = new ArrayList<>();

    private JavaHeap(Process tool) {
        this.tool = tool;
    }

    public static JavaHeap of(long pid, long everyMillis) {
        try {
            Process tool = new ProcessBuilder(
                            TOOLS.resolve("jstat").toString(), "-gc", Long.toString(pid), Long.toString(everyMillis))
                    .redirectErrorStream(true)
                    .start();
            JavaHeap heap = new JavaHeap(tool);
            CompletableFuture<Void> unused = CompletableFuture.runAsync(heap::read, work -> {
                Thread reader = new Thread(work, "heap");
                reader.setDaemon(true);
                reader.start();
            });
            return heap;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is in use after everything that nobody refers to was collected; stops the program for that moment. */
    public static double liveMegabytes(long pid) {
        String collected = run("jcmd", Long.toString(pid), "GC.run");
        List<String> lines = run("jstat", "-gc", Long.toString(pid))
                .lines()
                .map(String::strip)
                .toList();
        if (lines.size() < 2) {
            throw new IllegalStateException("No heap of process " + pid + ": " + collected + lines);
        }
        return reading(lines.get(0).split(" +", -1), lines.get(1).split(" +", -1))
                .used();
    }

    private static String run(String tool, String... arguments) {
        Command.Outcome outcome =
                Command.of(List.of(TOOLS.resolve(tool).toString()), arguments).run(Path.of("/"));
        return outcome.output();
    }

    public synchronized List<Reading> in(Span span) {
        return readings.stream()
                .filter(reading -> span.contains(reading.atNanos()))
                .toList();
    }

    private void read() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(tool.getInputStream(), StandardCharsets.UTF_8))) {
            String[] header = String.valueOf(lines.readLine()).strip().split(" +", -1);
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Reading reading = reading(header, line.strip().split(" +", -1));
                synchronized (this) {
                    readings.add(reading);
                }
            }
        } catch (IOException closed) {
            tool.destroy();
        }
    }

    private static Reading reading(String[] header, String[] line) {
        Map<String, Double> values = new HashMap<>();
        for (int at = 0; at < Math.min(header.length, line.length); at++) {
            values.put(header[at], line[at].equals("-") ? 0 : Double.parseDouble(line[at]));
        }
        double old = value(values, "OU") / KILOBYTES;
        double young = (value(values, "S0U") + value(values, "S1U") + value(values, "EU")) / KILOBYTES;
        return new Reading(
                System.nanoTime(),
                old + young,
                old,
                Math.round(value(values, "YGC")),
                Math.round(value(values, "FGC")),
                value(values, "GCT"));
    }

    private static double value(Map<String, Double> values, String column) {
        Double value = values.get(column);
        if (value == null) {
            throw new IllegalStateException("no column " + column + " in " + values.keySet());
        }
        return value;
    }

    @Override
    public void close() {
        tool.destroy();
    }
}
