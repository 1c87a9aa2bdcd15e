package org.shouwang.node.unitlog;

import java.time.LocalDate;
import org.shouwang.events.Event;

/** Record something that the unit did or met with; {@code today} is the civil day of recording. */
public record RecordUnitFact(LocalDate today, Event fact) {}
