package org.shouwang.county.children;

import org.jspecify.annotations.Nullable;
import org.shouwang.events.codes.NodeKind;

/** A node as the county enrolled it; a township is named by its code. */
public record Unit(
        String node,
        NodeKind kind,
        String name,
        @Nullable String township,
        @Nullable String area) {}
