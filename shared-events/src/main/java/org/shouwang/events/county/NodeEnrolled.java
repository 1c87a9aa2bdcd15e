package org.shouwang.events.county;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shouwang.events.codes.NodeKind;

/**
 * The county took a school or village into its reporting; a later enrolment of the same node restates its
 * particulars.
 */
public record NodeEnrolled(
        LocalDate occurredOn,
        String nodeId,
        NodeKind kind,
        String name,
        @Nullable String township,
        @Nullable String area)
        implements CountyEvent {}
