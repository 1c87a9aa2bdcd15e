package org.shouwang.school.parentschool;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shouwang.events.outreach.ParentSchoolSessionHeld;

/** Say that a session was held. */
record HoldParentSchoolSession(
        LocalDate today,
        LocalDate occurredOn,
        int minutes,
        int attendance,
        @Nullable String speaker,
        @Nullable String topic) {

    ParentSchoolSessionHeld fact() {
        return new ParentSchoolSessionHeld(occurredOn, minutes, attendance, speaker, topic);
    }
}
