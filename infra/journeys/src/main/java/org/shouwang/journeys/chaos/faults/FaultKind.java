package org.shouwang.journeys.chaos.faults;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What can be done, each on its own kind of target. */
public enum FaultKind {
    /** SIGKILL, and started again. */
    KILL,
    /** SIGSTOP, later SIGCONT. */
    PAUSE,
    /** A way between program and server has bad weather. */
    NET,
    /** The disk of a server has no byte left, later it has. */
    DISK,
    /** A program is started with a wrong clock, which jumps once more while it runs; later it is started with the right one. */
    CLOCK,
    /** All brokers lose power, and the end of a node's topic that was not on disk. */
    TRUNCATE,
    /** All brokers lose all data. */
    WIPE,
    /** A node's database is put back to an older backup, and the node reconnects at once. */
    RESTORE_AT_ONCE,
    /** The same, but the node works for a while before it reconnects. */
    RESTORE_THEN_WORK,
    /** The same as the first, but the directory with what the node had witnessed is put back too. */
    RESTORE_WITNESS_TOO;

    /** Those after which a county that cannot ask for records again has losses. */
    private static final Set<FaultKind> THAT_LOSE_WHAT_WAS_ACKNOWLEDGED =
            EnumSet.of(TRUNCATE, WIPE, RESTORE_AT_ONCE, RESTORE_THEN_WORK, RESTORE_WITNESS_TOO);

    /** A restore means all three kinds of it, and {@code all} everything. */
    public static Set<FaultKind> named(String list) {
        EnumSet<FaultKind> kinds = EnumSet.noneOf(FaultKind.class);
        for (String name : list.split(",")) {
            String wanted = name.strip().toUpperCase(Locale.ROOT).replace('-', '_');
            Set<FaultKind> found = Arrays.stream(values())
                    .filter(kind -> wanted.equals("ALL")
                            || kind.name().equals(wanted)
                            || kind.name().startsWith(wanted + "_"))
                    .collect(Collectors.toSet());
            if (found.isEmpty()) {
                throw new IllegalArgumentException("no fault is called " + name + "; there are: all, "
                        + Arrays.toString(values()).toLowerCase(Locale.ROOT));
            }
            kinds.addAll(found);
        }
        return kinds;
    }

    public boolean isRestore() {
        return name().startsWith("RESTORE");
    }

    public boolean losesWhatWasAcknowledged() {
        return THAT_LOSE_WHAT_WAS_ACKNOWLEDGED.contains(this);
    }
}
