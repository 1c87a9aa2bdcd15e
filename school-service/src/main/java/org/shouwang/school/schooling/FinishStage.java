package org.shouwang.school.schooling;

import java.time.LocalDate;
import org.shouwang.events.child.PupilFinished;

/** Say that the pupil completed the stage of schooling. */
record FinishStage(String childId, LocalDate today, LocalDate occurredOn) {

    PupilFinished fact() {
        return new PupilFinished(childId, occurredOn);
    }
}
