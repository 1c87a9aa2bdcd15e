package org.shouwang.school.parentschool;

import java.util.List;
import org.shouwang.events.outreach.ParentSchoolSessionHeld;

/** The sessions of a term and whether they are the two that are due; only those of at least 40 minutes count. */
record SessionsOfTerm(SchoolTerm term, List<ParentSchoolSessionHeld> sessions) {

    static final int DUE = 2;
    static final int MINUTES = 40;

    public long counted() {
        return sessions.stream().filter(SessionsOfTerm::counts).count();
    }

    public boolean isMet() {
        return counted() >= DUE;
    }

    static boolean counts(ParentSchoolSessionHeld session) {
        return session.minutes() >= MINUTES;
    }
}
