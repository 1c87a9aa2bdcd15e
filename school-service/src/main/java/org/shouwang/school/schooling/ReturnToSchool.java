package org.shouwang.school.schooling;

import java.time.LocalDate;
import org.shouwang.events.child.PupilReturned;

/** Say that the pupil came back to school. */
record ReturnToSchool(String childId, LocalDate today, LocalDate occurredOn) {

    PupilReturned fact() {
        return new PupilReturned(childId, occurredOn);
    }
}
