package org.shouwang.platform.worklog;

import java.util.List;
import java.util.Optional;

/** The children of a node, file open or closed, as a log may name them. */
public interface Roster {

    /** The child's id at this node; {@code nationalId} has 18 characters and a valid check character. */
    Optional<String> byNationalId(String nationalId);

    /** All children of that name, spaces left out. */
    List<String> byName(String name);
}
