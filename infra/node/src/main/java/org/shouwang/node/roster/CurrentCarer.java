package org.shouwang.node.roster;

import java.time.LocalDate;
import org.shouwang.events.child.CarerSheet;
import org.shouwang.events.child.GuardianChanged;

/** Who mainly cares for the child now, and since when that was stated. */
public record CurrentCarer(LocalDate since, CarerSheet carer) {

    static CurrentCarer of(GuardianChanged change) {
        return new CurrentCarer(
                change.occurredOn(),
                new CarerSheet(
                        change.carer(), change.name(), null, null, null, change.phone(), null, change.capability()));
    }
}
