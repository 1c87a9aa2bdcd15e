package org.shouwang.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.shouwang.events.codes.NodeKind;

/** The built programs of the three services. */
final class Jars {

    private Jars() {}

    static Path of(NodeKind kind, Path home) {
        Path target = home.resolve(kind.name().toLowerCase(Locale.ROOT) + "-service/target");
        try (Stream<Path> files = Files.isDirectory(target) ? Files.list(target) : Stream.empty()) {
            List<Path> jars =
                    files.filter(file -> file.toString().endsWith("-app.jar")).toList();
            if (jars.size() != 1) {
                throw new IllegalStateException(target + ": one *-app.jar expected, found " + jars.size()
                        + "; build with: mvn -DskipTests package");
            }
            return jars.get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
