package org.shouwang.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.shouwang.local.pack.BadPack;
import org.shouwang.local.pack.FileReport;
import org.shouwang.local.pack.Pack;
import org.shouwang.local.pack.PackNode;
import org.shouwang.servers.process.CannotStart;
import org.shouwang.servers.process.FileTree;

/** {@code ./infra/local/run}: exit 0 when all went well, 1 when not, 2 when the command line was not understood. */
public final class RunCounty {

    private static final int WRONG_WORDS = 2;

    private final Console console;
    private final Options options;
    private final Path home;

    private RunCounty(Console console, Options options, Path home) {
        this.console = console;
        this.options = options;
        this.home = home;
    }

    public static void main(String... arguments) {
        System.exit(run(Console.of(System.getenv(), arguments), arguments));
    }

    private static int run(Console console, String... arguments) {
        try {
            Options options = Options.parse(arguments);
            if (options.help()) {
                console.print("help");
                return 0;
            }
            new RunCounty(console, options, home()).run();
            return 0;
        } catch (BadOption e) {
            console.print("option.bad", e.option(), e.expected());
            return WRONG_WORDS;
        } catch (CannotStart e) {
            console.print("cannot." + e.reason().name(), String.valueOf(e.getMessage()));
        } catch (BadPack e) {
            console.print("pack.bad", String.valueOf(e.getMessage()));
        } catch (RuntimeException | IOException e) {
            console.print("failed", e);
        }
        return 1;
    }

    private void run() throws IOException {
        Pack pack = Pack.read(options.data().orElse(home.resolve("infra/local/sample")));
        boolean temporary = options.once() && options.dataDirectory().isEmpty();
        Path kept = temporary
                ? Files.createTempDirectory("shouwang-")
                : options.dataDirectory().orElse(usualPlace());
        try (DataDirectory directory = DataDirectory.open(kept, pack);
                LocalCounty services = new LocalCounty(console, home, options, pack, directory)) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(services, kept, temporary), "end"));
            CountyRun county = new CountyRun(console, options, pack, directory, services);
            if (options.once()) {
                once(county);
            } else {
                stay(county, pack, directory, services);
            }
        }
    }

    private static Path usualPlace() {
        return Path.of(System.getProperty("user.home"), ".shouwang");
    }

    /** Also when somebody presses Ctrl-C. */
    private static void end(LocalCounty services, Path kept, boolean temporary) {
        services.close();
        try {
            if (temporary) {
                FileTree.delete(kept);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void once(CountyRun county) throws IOException {
        Path out = Files.createDirectories(options.out().orElseThrow());
        List<FileReport> reports = county.bringUp(true);
        county.writeResults(out, reports);
    }

    private void stay(CountyRun county, Pack pack, DataDirectory directory, LocalCounty services) throws IOException {
        Path summaries = directory.below("summaries");
        if (directory.isLoaded()) {
            county.bringUp(false);
        } else {
            county.bringUp(true);
            county.writeOneSummary(summaries);
            directory.rememberLoaded();
        }
        sayWhatIsThere(pack, services, directory.path(), summaries);
        waitForTheEnd();
    }

    private void sayWhatIsThere(Pack pack, LocalCounty services, Path kept, Path summaries) throws IOException {
        console.blank();
        console.print("open.county", services.county().base());
        for (PackNode node : pack.nodes()) {
            console.print("open.node", services.service(node).base(), node.name());
        }
        try (Stream<Path> files = Files.isDirectory(summaries) ? Files.list(summaries) : Stream.empty()) {
            files.filter(file -> file.toString().endsWith(".docx"))
                    .sorted()
                    .forEach(file -> console.print("open.summary", file));
        }
        console.print("open.logins");
        console.print("open.kept", kept);
        console.print("open.stop");
    }

    private static void waitForTheEnd() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The checkout that the launching script lies in. */
    private static Path home() {
        String home = Objects.requireNonNullElse(System.getProperty("shouwang.home"), ".");
        Path path = Path.of(home).toAbsolutePath().normalize();
        if (!Files.isDirectory(path.resolve("infra/local"))) {
            throw new IllegalStateException(path + " is not a checkout of Shouwang");
        }
        return path;
    }
}
