package org.shouwang.servers;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.shouwang.servers.process.CannotStart;
import org.shouwang.servers.process.DiskSpace;
import org.shouwang.servers.process.FileTree;
import org.shouwang.servers.process.Fingerprint;

/** The PostgreSQL programs, unpacked once per machine and version out of the jar that carries them. */
final class PostgresBinaries {

    private static final int NEEDED_MEGABYTES = 300;

    private PostgresBinaries() {}

    /** The directory with {@code bin}, {@code lib} and {@code share}; whoever unpacks second throws his copy away. */
    static Path unpackedBelow(Path cache) {
        String archive = archiveFor(System.getProperty("os.name"), System.getProperty("os.arch"));
        try {
            Path home = cache.resolve("postgres-" + fingerprint(archive));
            if (!Files.exists(home.resolve("bin/postgres"))) {
                DiskSpace.require(cache, NEEDED_MEGABYTES);
                unpack(archive, cache, home);
            }
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException("Could not unpack PostgreSQL below " + cache, e);
        }
    }

    static String archiveFor(String osName, String osArch) {
        String system = osName.toLowerCase(Locale.ROOT);
        boolean arm = osArch.equals("aarch64") || osArch.equals("arm64");
        boolean intel = osArch.equals("amd64") || osArch.equals("x86_64");
        if ((system.startsWith("linux") || system.startsWith("mac")) && (arm || intel)) {
            return "postgres-%s-%s.txz"
                    .formatted(system.startsWith("mac") ? "darwin" : "linux", arm ? "arm_64" : "x86_64");
        }
        throw CannotStart.unsupported("No PostgreSQL is packed for " + osName + " on " + osArch
                + "; Linux and macOS on x86-64 and ARM64 are supported.");
    }

    private static InputStream open(String archive) {
        InputStream resource = PostgresBinaries.class.getResourceAsStream("/" + archive);
        if (resource == null) {
            throw CannotStart.unsupported(archive + " is not on the class path.");
        }
        return resource;
    }

    private static String fingerprint(String archive) throws IOException {
        try (InputStream in = open(archive)) {
            return Fingerprint.of(in);
        }
    }

    private static void unpack(String archive, Path cache, Path home) throws IOException {
        Path unfinished = Files.createTempDirectory(cache, "unpacking-");
        try (InputStream in = open(archive);
                TarArchiveInputStream tar =
                        new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(in)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(entry, tar, unfinished);
            }
        }
        Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rwxr-xr-x"));
        try {
            Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException someoneWasFaster) {
            FileTree.delete(unfinished);
            if (!Files.exists(home.resolve("bin/postgres"))) {
                throw someoneWasFaster;
            }
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path root) throws IOException {
        Path target = root.resolve(entry.getName()).normalize();
        if (!target.startsWith(root)) {
            throw new IOException("Entry outside of the archive: " + entry.getName());
        }
        Files.createDirectories(entry.isDirectory() ? target : target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isFile()) {
            Files.copy(content, target);
            boolean executable = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(
                    target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
