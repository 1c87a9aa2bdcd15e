package org.shouwang.events.support;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shouwang.events.codes.HelperKind;

/**
 * A helper was paired with the child (结对). {@code helperId} is the node's pseudonym for the helper's name: the
 * same name at the same node has the same one.
 */
public record HelperPaired(
        String childId,
        LocalDate occurredOn,
        String helperId,
        String helper,
        @Nullable HelperKind kind) implements SupportEvent {}
