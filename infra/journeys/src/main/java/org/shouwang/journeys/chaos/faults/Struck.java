package org.shouwang.journeys.chaos.faults;

import java.time.Instant;

/**
 * A fault that was carried out.
 *
 * @param note what there is to say beyond the plan, or why it could not be carried out or undone
 * @param failed somebody would have had to help
 */
public record Struck(FaultSpec spec, Instant from, Instant until, String note, boolean failed) {}
