package org.shouwang.school.schooling;

import java.time.LocalDate;
import org.shouwang.events.child.ChildTransferred;

/** Say that the pupil moved to another school. */
record TransferOut(String childId, LocalDate today, LocalDate occurredOn) {

    ChildTransferred fact() {
        return new ChildTransferred(childId, occurredOn);
    }
}
