package org.shouwang.servers.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A directory with all that is in it. */
public final class FileTree {

    private FileTree() {}

    /** With owners, rights and times, links as links; the copy must not be there yet. */
    public static void copy(Path from, Path to) throws IOException {
        Command.Outcome outcome = Command.of(List.of(), "cp", "-a", from.toString(), to.toString())
                .run(Path.of("/"));
        if (!outcome.succeeded()) {
            throw new IOException("Could not copy " + from + ": " + outcome.output());
        }
    }

    public static void delete(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
