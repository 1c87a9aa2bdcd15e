package org.shouwang.village.incidents;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shouwang.events.protection.IncidentRecorded;

/** Say that an accident or offence happened. */
record RecordIncident(
        LocalDate today,
        LocalDate occurredOn,
        String kind,
        @Nullable String notes) {

    IncidentRecorded fact() {
        return new IncidentRecorded(occurredOn, kind, notes);
    }
}
