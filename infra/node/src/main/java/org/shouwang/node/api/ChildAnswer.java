package org.shouwang.node.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shouwang.events.child.ChildSheet;
import org.shouwang.events.codes.ClosingReason;
import org.shouwang.events.codes.Schooling;
import org.shouwang.node.roster.CurrentCarer;
import org.shouwang.node.roster.RosterRow;
import org.shouwang.node.roster.Standing;
import org.shouwang.node.roster.Whereabouts;

/** A child's file as programs see it: the sheet as last stated, and what follows from all that is recorded. */
record ChildAnswer(
        String childId,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        @Nullable ClosingReason closingReason,
        ChildSheet sheet,
        @Nullable CurrentCarer carer,
        Whereabouts father,
        Whereabouts mother,
        @Nullable Schooling schooling,
        @Nullable LocalDate lastVisitOn) {

    static ChildAnswer of(RosterRow row) {
        Standing file = row.standing();
        return new ChildAnswer(
                row.childId(),
                file.openedOn(),
                file.closedOn(),
                file.closingReason(),
                file.sheet(),
                file.carer(),
                file.father(),
                file.mother(),
                file.schooling(),
                row.lastVisitOn());
    }
}
