package org.shouwang.county.governance;

import org.jspecify.annotations.Nullable;
import org.shouwang.events.codes.NodeKind;

/** Take a school or village into the county's reporting, or restate what it is called and where it lies. */
public record EnrolNode(
        @Nullable String id,
        @Nullable NodeKind kind,
        @Nullable String name,
        @Nullable String township,
        @Nullable String area) {}
