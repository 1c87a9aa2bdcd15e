package org.shouwang.node.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.node.lives.Travelled;

/**
 * One fact in words.
 *
 * @param type the published name of the event
 * @param childId the child it is about, null for a fact of the unit
 * @param occurredOn when it happened
 * @param recordedAt when it was written down, which may be weeks later
 * @param travelled whether the county has it
 */
public record TimelineEntry(
        String type,
        String title,
        @Nullable String childId,
        LocalDate occurredOn,
        Instant recordedAt,
        Travelled travelled,
        List<Particular> particulars) {}
