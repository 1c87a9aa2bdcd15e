package org.shouwang.journeys.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import org.shouwang.journeys.chaos.world.World;
import org.shouwang.journeys.chaos.world.WorldSettings;
import org.shouwang.journeys.load.measuring.Processes;
import org.shouwang.servers.process.FileTree;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The command line: one run and its report, and 1 when the county does not have every event exactly once. */
public final class RunLoad {

    private static final int BROKEN = 1;
    private static final int MISUSED = 2;

    private RunLoad() {}

    public static void main(String... arguments) throws IOException {
        if (arguments.length == 0 || Arrays.asList(arguments).contains("--help")) {
            System.out.print(LoadOptions.USAGE);
            return;
        }
        Path home = Path.of(System.getProperty("shouwang.home", "."))
                .toAbsolutePath()
                .normalize();
        System.exit(run(home, options(home, arguments)));
    }

    private static LoadOptions options(Path home, String... arguments) {
        try {
            return LoadOptions.of(home, arguments);
        } catch (IllegalArgumentException misused) {
            System.err.println(misused.getMessage() + "\n\n" + LoadOptions.USAGE);
            System.exit(MISUSED);
            throw misused;
        }
    }

    private static int run(Path home, LoadOptions options) throws IOException {
        Path directory = options.out().resolve("world");
        FileTree.delete(directory);
        Files.createDirectories(options.out());
        Circumstances circumstances = Circumstances.of(home, Clock.systemUTC().instant(), Processes.loadAverage());
        Measured measured = inWorld(new WorldSettings(home, directory, 1, false, false), options, circumstances);
        JsonMapper json =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        Files.writeString(options.out().resolve("report.json"), json.writeValueAsString(measured.tree()));
        Files.writeString(options.out().resolve("REPORT.md"), measured.page().text());
        System.out.println(measured.page().text());
        if (!options.keep()) {
            FileTree.delete(directory);
        }
        return measured.holds() ? 0 : BROKEN;
    }

    private static Measured inWorld(WorldSettings settings, LoadOptions options, Circumstances circumstances) {
        World world = new World(settings);
        Thread ending = new Thread(world::close, "load-end");
        Runtime.getRuntime().addShutdownHook(ending);
        try {
            return options.isolation()
                    ? new IsolationRun(world, options, circumstances).carryOut()
                    : new BacklogRun(world, options, circumstances).carryOut();
        } finally {
            Runtime.getRuntime().removeShutdownHook(ending);
            world.close();
        }
    }
}
