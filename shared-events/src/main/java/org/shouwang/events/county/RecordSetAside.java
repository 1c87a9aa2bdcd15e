package org.shouwang.events.county;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at the county decided that a record which could not be taken in need not be looked at again. It is kept as it
 * came; {@code sha256} is that of its bytes, in hexadecimal, so that it is known again wherever they are found.
 *
 * @param nodeId from whom the bytes were heard
 * @param epoch what the record itself says of its place; null like {@code seq} where nobody could read that
 * @param decidedBy who was asked, in their own words
 */
public record RecordSetAside(
        LocalDate occurredOn,
        String nodeId,
        @Nullable Integer epoch,
        @Nullable Long seq,
        String sha256,
        String reason,
        String decidedBy)
        implements CountyEvent {}
