package org.shouwang.node.recording;

/** Files that were worked with lately and are kept in memory. */
@FunctionalInterface
public interface ChildrenInMemory {

    /** The child's log grew in another way than by a decision: its file is read anew when it is needed next. */
    void forget(String childId);
}
