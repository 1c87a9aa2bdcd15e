package org.shouwang.local.services;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Properties;

/**
 * What one service process needs to know.
 *
 * @param name of its files: log, process number, configuration
 * @param heap as {@code -Xmx} takes it
 * @param insist on this port; otherwise another is chosen when somebody else was faster
 * @param properties of the service; written to a file that only this user can read, as they hold a password
 */
public record ServiceSettings(
        String name, Path jar, Path directory, String heap, int port, boolean insist, Map<String, String> properties) {

    /** Its configuration with that port; the file it was written to. */
    public Path writeFor(int chosenPort) {
        Properties file = new Properties();
        file.putAll(properties);
        file.setProperty("server.port", String.valueOf(chosenPort));
        Path path = directory.resolve(name + ".properties").toAbsolutePath();
        try {
            Files.createDirectories(directory);
            Files.deleteIfExists(path);
            Files.createFile(path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (OutputStream out = Files.newOutputStream(path)) {
                file.store(out, null);
            }
            return path;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
