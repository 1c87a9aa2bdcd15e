package org.shouwang.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.shouwang.servers.process.CannotStart;
import org.shouwang.servers.process.Command;

/**
 * Under whom PostgreSQL runs, as it refuses to be root: everybody else runs it himself; root steps down to another user
 * and, where that user could not reach the directory, into a user namespace in which nobody is root.
 */
record PostgresOwner(List<String> prefix, int uid) {

    private static final int ROOT = 0;
    private static final Path USERS = Path.of("/etc/passwd");

    /** Chooses who may enter the directory and run the programs, and hands the directory over. */
    static PostgresOwner of(Path directory, Path binaries) {
        if (!System.getProperty("user.name").equals("root")) {
            return new PostgresOwner(List.of(), uidOf(directory));
        }
        PostgresOwner chosen = candidates()
                .filter(candidate -> candidate.canWork(directory, binaries))
                .findFirst()
                .orElseThrow(
                        () -> CannotStart.unsupported("PostgreSQL does not run as root, and no other user may enter "
                                + directory.getParent() + ". Choose a directory that others may enter, for example"
                                + " /var/lib/shouwang, or start as another user."));
        chosen.takeOver(directory);
        return chosen;
    }

    private static Stream<PostgresOwner> candidates() {
        String nobody = nobody().map(fields -> fields[2]).orElse("65534");
        String group = nobody().map(fields -> fields[3]).orElse("65534");
        int uid = Integer.parseInt(nobody);
        return Stream.of(
                new PostgresOwner(List.of("setpriv", "--reuid", nobody, "--regid", group, "--clear-groups", "--"), uid),
                new PostgresOwner(List.of("runuser", "-u", "nobody", "--"), uid),
                new PostgresOwner(List.of("unshare", "-U", "--"), ROOT));
    }

    private static Optional<String[]> nobody() {
        try (Stream<String> lines = Files.lines(USERS)) {
            return lines.filter(line -> line.startsWith("nobody:"))
                    .map(line -> line.split(":"))
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private boolean canWork(Path directory, Path binaries) {
        String test = "test $(id -u) -ne 0 && test -x \"$1\" && test -x \"$2\"";
        return Command.of(
                        prefix,
                        "sh",
                        "-c",
                        test,
                        "sh",
                        String.valueOf(directory.getParent()),
                        binaries.resolve("bin/postgres").toString())
                .run(Path.of("/"))
                .succeeded();
    }

    private void takeOver(Path directory) {
        if (uidOf(directory) == uid) {
            return;
        }
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.setAttribute(path, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int uidOf(Path path) {
        try {
            return (int) Files.getAttribute(path, "unix:uid");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
