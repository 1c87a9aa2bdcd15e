package org.shouwang.node.identity;

import java.nio.file.Path;
import org.shouwang.platform.keys.KeepPlace;

/**
 * Where a node keeps what must not share the fate of its database: its key, its enrolment, what it has witnessed. A
 * directory inside PostgreSQL's own is refused.
 */
public record KeepDirectory(Path path) {

    public KeepDirectory {
        path = KeepPlace.outsideOfDatabases(path);
    }
}
