package org.shouwang.events.county;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody at the county decided that two files of different nodes are of one child, who then counts once. */
public record ChildrenReconciled(
        LocalDate occurredOn,
        String childId,
        String sameAsChildId,
        @Nullable String reason) implements CountyEvent {}
