package org.shouwang.journeys.load.measuring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shouwang.servers.process.ProcessTree;

/** What Linux knows of processes, from its files below /proc. */
public final class Processes {

    public static final String MACHINE = "whole machine";

    private static final Path PROC = Path.of("/proc");
    private static final long OWN = ProcessHandle.current().pid();
    private static final double TICKS_A_SECOND = 100;
    private static final double KILOBYTES = 1_024;
    private static final int USER_TIME = 11;
    private static final int BUSY_FIELDS = 8;
    private static final int IDLE = 4;
    private static final int WAITING_FOR_DISK = 5;

    private Processes() {}

    /** In megabytes; 0 for a process that has ended. */
    public static double resident(long pid) {
        return status(pid, "VmRSS:");
    }

    /** The most that it ever had, in megabytes. */
    public static double mostResident(long pid) {
        return status(pid, "VmHWM:");
    }

    private static double status(long pid, String field) {
        return lines(PROC.resolve(pid + "/status")).stream()
                .filter(line -> line.startsWith(field))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / KILOBYTES)
                .findFirst()
                .orElse(0);
    }

    public static String loadAverage() {
        return String.join("", lines(PROC.resolve("loadavg")));
    }

    /** Seconds of processor that each has used so far, with its children past and present, this program without; and all together. */
    public static Map<String, Double> processorSeconds(Map<String, Long> roots) {
        Map<String, Double> seconds = new LinkedHashMap<>();
        roots.forEach(
                (name, pid) -> seconds.put(name, (pid == OWN ? ticks(pid, false) : ticksOfAll(pid)) / TICKS_A_SECOND));
        seconds.put(MACHINE, machineTicks() / TICKS_A_SECOND);
        return seconds;
    }

    private static double ticksOfAll(long root) {
        return ProcessTree.of(root).processes().stream()
                .mapToDouble(process -> ticks(process.pid(), process.pid() == root))
                .sum();
    }

    private static double ticks(long pid, boolean withEnded) {
        String stat = String.join(" ", lines(PROC.resolve(pid + "/stat")));
        if (stat.isEmpty()) {
            return 0;
        }
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        double ticks = 0;
        for (int at = USER_TIME; at < USER_TIME + (withEnded ? 4 : 2); at++) {
            ticks += Double.parseDouble(fields[at]);
        }
        return ticks;
    }

    private static double machineTicks() {
        String[] fields = lines(PROC.resolve("stat")).get(0).split(" +", -1);
        double ticks = 0;
        for (int at = 1; at <= BUSY_FIELDS; at++) {
            ticks += at == IDLE || at == WAITING_FOR_DISK ? 0 : Double.parseDouble(fields[at]);
        }
        return ticks;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (NoSuchFileException ended) {
            return List.of();
        } catch (IOException e) {
            if (String.valueOf(e.getMessage()).contains("No such process")) {
                return List.of();
            }
            throw new UncheckedIOException(e);
        }
    }
}
