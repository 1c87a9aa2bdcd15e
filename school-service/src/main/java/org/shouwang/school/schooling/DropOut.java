package org.shouwang.school.schooling;

import java.time.LocalDate;
import org.shouwang.events.child.PupilDroppedOut;

/** Say that the pupil left compulsory schooling. */
record DropOut(String childId, LocalDate today, LocalDate occurredOn) {

    PupilDroppedOut fact() {
        return new PupilDroppedOut(childId, occurredOn);
    }
}
