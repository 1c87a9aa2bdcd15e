package org.shouwang.servers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where one PostgreSQL server keeps its files and how it is tuned.
 *
 * @param directory holds data, log and password; kept between runs
 * @param port 0 for any free one
 * @param cache where the programs are unpacked, once for the machine
 * @param parameters what goes into its configuration file beyond the fixed ones
 */
public record PostgresSettings(Path directory, int port, Path cache, Map<String, String> parameters) {

    public PostgresSettings {
        directory = directory.toAbsolutePath().normalize();
        parameters = Map.copyOf(parameters);
    }

    public static PostgresSettings in(Path directory) {
        return new PostgresSettings(directory, 0, usualCache(directory), Map.of());
    }

    public PostgresSettings withPort(int port) {
        return new PostgresSettings(directory, port, cache, parameters);
    }

    public PostgresSettings withCache(Path cache) {
        return new PostgresSettings(directory, port, cache, parameters);
    }

    /** For example {@code max_connections}; whatever is set here, fsync stays on. */
    public PostgresSettings with(String parameter, String value) {
        Map<String, String> more = new TreeMap<>(parameters);
        more.put(parameter, value);
        return new PostgresSettings(directory, port, cache, more);
    }

    /**
     * Root's own cache would be closed to the user that PostgreSQL runs under, and who has no home of his own keeps the
     * programs beside the data.
     */
    private static Path usualCache(Path directory) {
        Path shared = Path.of("/var/cache");
        if (System.getProperty("user.name").equals("root") && Files.isDirectory(shared)) {
            return shared.resolve("shouwang");
        }
        Path home = Path.of(System.getProperty("user.home"));
        return Files.isWritable(home) ? home.resolve(".cache/shouwang") : directory.resolve("programs");
    }
}
