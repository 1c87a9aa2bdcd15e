package org.shouwang.platform.keys;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where keys may lie: anywhere but in a database, whose restored backup would bring an old key back. */
public final class KeepPlace {

    private static final String MARK_OF_A_CLUSTER = "PG_VERSION";

    private KeepPlace() {}

    /** The same path, absolute; throws {@link IllegalArgumentException} when it lies in the data of a PostgreSQL. */
    public static Path outsideOfDatabases(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        for (Path above = absolute; above != null; above = above.getParent()) {
            if (Files.exists(above.resolve(MARK_OF_A_CLUSTER))) {
                throw new IllegalArgumentException(
                        "%s lies in the data of PostgreSQL (%s); choose another keep-dir".formatted(absolute, above));
            }
        }
        return absolute;
    }
}
