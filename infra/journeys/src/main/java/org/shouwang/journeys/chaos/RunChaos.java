package org.shouwang.journeys.chaos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.shouwang.servers.process.FileTree;

/** The command line: one run, its report, and 1 when an invariant is broken. */
public final class RunChaos {

    private static final int BROKEN = 1;
    private static final int MISUSED = 2;

    private RunChaos() {}

    public static void main(String... arguments) throws IOException {
        if (arguments.length == 0 || Arrays.asList(arguments).contains("--help")) {
            System.out.print(ChaosOptions.USAGE);
            return;
        }
        System.exit(run(arguments));
    }

    private static int run(String... arguments) throws IOException {
        Path home = Path.of(System.getProperty("shouwang.home", "."))
                .toAbsolutePath()
                .normalize();
        ChaosOptions options;
        try {
            options = ChaosOptions.of(home, new SplittableRandom().nextLong(1_000_000_000L), arguments);
        } catch (IllegalArgumentException misused) {
            System.err.println(misused.getMessage() + "\n\n" + ChaosOptions.USAGE);
            return MISUSED;
        }
        Files.createDirectories(options.out());
        for (String earlier : new String[] {"faults.jsonl", "history.jsonl", "REPORT.md", "report.json"}) {
            Files.deleteIfExists(options.out().resolve(earlier));
        }
        Path world = options.out().resolve("world");
        FileTree.delete(world);
        Report report = new ChaosRun(home, options, Clock.systemUTC()).carryOut();
        report.writeTo(options.out());
        System.out.println(report.inBrief());
        if (report.isClean() && !options.keep()) {
            FileTree.delete(world);
        }
        return report.isClean() ? 0 : BROKEN;
    }
}
