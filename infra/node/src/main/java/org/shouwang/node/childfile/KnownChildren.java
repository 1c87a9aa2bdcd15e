package org.shouwang.node.childfile;

import java.util.Optional;
import org.shouwang.events.child.ChildSheet;

/** Whom this node has a file of, open or closed. */
public interface KnownChildren {

    /** The id of the child that the sheet describes: the same national ID, or without one the same name, sex and birth date. */
    Optional<String> idOf(ChildSheet sheet);
}
