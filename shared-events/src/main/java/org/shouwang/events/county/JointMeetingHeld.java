package org.shouwang.events.county;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The departments of the county met on left-behind children (联席会议), due twice a year. */
public record JointMeetingHeld(
        LocalDate occurredOn, @Nullable String agenda, Integer attendance) implements CountyEvent {}
