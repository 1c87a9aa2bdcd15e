package org.shouwang.local.services;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.shouwang.servers.process.Command;
import org.shouwang.servers.process.FileTree;
import org.shouwang.servers.process.Fingerprint;

/**
 * A service as it was built, {@code *-app.jar}, and unpacked: a third of its start would go into reading jars within a jar,
 * and with ten of them on one machine that is what one waits for.
 */
public final class Program {

    private final Path built;

    private Program(Path built) {
        this.built = built;
    }

    /** The one app jar in a build directory. */
    public static Program builtIn(Path target) {
        try (Stream<Path> files = Files.isDirectory(target) ? Files.list(target) : Stream.empty()) {
            List<Path> jars =
                    files.filter(file -> file.toString().endsWith("-app.jar")).toList();
            if (jars.size() != 1) {
                throw new IllegalStateException(target + ": one *-app.jar expected, found " + jars.size()
                        + "; build with: mvn -DskipTests package");
            }
            return new Program(jars.get(0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The jar to start, below a directory of which the caller alone makes use; unpacked anew when it was built anew. */
    public Path unpackedBelow(Path directory) {
        try (InputStream content = Files.newInputStream(built)) {
            Path current = directory.resolve(Fingerprint.of(content));
            if (!Files.exists(current)) {
                FileTree.delete(directory);
                Files.createDirectories(directory);
                unpack(directory, current);
            }
            return current.resolve(built.getFileName());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void unpack(Path directory, Path current) throws IOException {
        Path unfinished = directory.resolve("unfinished");
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> tool = List.of(java.toString(), "-XX:TieredStopAtLevel=1", "-Djarmode=tools", "-jar");
        Command.Outcome outcome = Command.of(tool, built.toString(), "extract", "--destination", unfinished.toString())
                .run(directory);
        if (!outcome.succeeded()) {
            throw new IOException("Could not unpack " + built + ": " + outcome.output());
        }
        Files.move(unfinished, current, StandardCopyOption.ATOMIC_MOVE);
    }
}
