package org.shouwang.platform.sync;

import org.jspecify.annotations.Nullable;

/** What becomes of a record: exactly one of four things, and a reason when it is kept aside. */
public record Verdict(Outcome outcome, @Nullable ParkReason reason) {

    public enum Outcome {
        APPEND,
        DUPLICATE,
        HOLD,
        PARK
    }

    public static final Verdict APPEND = new Verdict(Outcome.APPEND, null);
    public static final Verdict DUPLICATE = new Verdict(Outcome.DUPLICATE, null);
    public static final Verdict HOLD = new Verdict(Outcome.HOLD, null);

    public static Verdict park(ParkReason reason) {
        return new Verdict(Outcome.PARK, reason);
    }

    public boolean is(Outcome other) {
        return outcome == other;
    }

    /** The log's position moves to this record. */
    public boolean takesItsPlace() {
        return outcome == Outcome.APPEND || (reason != null && reason.keepsItsPlace());
    }
}
