package org.shouwang.platform.sealing;

import java.util.Objects;

/**
 * Whose key seals a value: a child's, or a unit's for what is said of nobody in particular. When the key is destroyed, all
 * that was ever said of the subject is unreadable everywhere.
 */
public record Subject(Kind kind, String id) {

    public enum Kind {
        CHILD,
        UNIT
    }

    public Subject {
        Objects.requireNonNull(kind);
        if (id.isBlank()) {
            throw new IllegalArgumentException("a subject without an id");
        }
    }

    public static Subject child(String id) {
        return new Subject(Kind.CHILD, id);
    }

    public static Subject unit(String node) {
        return new Subject(Kind.UNIT, node);
    }
}
