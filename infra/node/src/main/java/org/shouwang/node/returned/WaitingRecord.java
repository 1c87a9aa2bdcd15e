package org.shouwang.node.returned;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One record to decide upon.
 *
 * @param title what happened, in words
 * @param childId null for a record that nobody here can read
 * @param reason why it does not simply join
 */
public record WaitingRecord(
        int epoch, long seq, String title, @Nullable String childId, LocalDate occurredOn, String reason) {}
