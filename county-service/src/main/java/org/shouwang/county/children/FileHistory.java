package org.shouwang.county.children;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwang.events.Event;
import org.shouwang.events.child.ChildFileClosed;
import org.shouwang.events.child.ChildFileCorrected;
import org.shouwang.events.child.ChildRegistered;
import org.shouwang.events.child.ChildSheet;
import org.shouwang.events.codes.ClosingReason;

/** What one node recorded of one child. Its sheet is the one stated last, its closing the first in time. */
public final class FileHistory {

    private static final Set<Class<?>> SHEETS = Set.of(ChildRegistered.class, ChildFileCorrected.class);

    private static final Comparator<Recorded> LATER_SHEET = Comparator.comparing(Recorded::recordedAt)
            .thenComparingInt(Recorded::epoch)
            .thenComparingLong(Recorded::seq);

    private final String node;
    private final String childId;
    private final Map<Class<?>, List<Recorded>> records = new HashMap<>();
    private final String key;
    private @Nullable ChildHistory child;
    private @Nullable Recorded sheet;
    private @Nullable Recorded closing;

    FileHistory(String node, String childId) {
        this.node = node;
        this.childId = childId;
        this.key = node + "/" + childId;
    }

    /** Records may come in any order. */
    void add(Recorded by) {
        records.computeIfAbsent(by.event().getClass(), type -> new ArrayList<>(2))
                .add(by);
        Class<?> kind = by.event().getClass();
        if (SHEETS.contains(kind) && (sheet == null || LATER_SHEET.compare(by, sheet) > 0)) {
            sheet = by;
        }
        if (kind == ChildFileClosed.class && (closing == null || Recorded.BY_DAY.compare(by, closing) < 0)) {
            closing = by;
        }
    }

    public String node() {
        return node;
    }

    public String childId() {
        return childId;
    }

    /** The node and its name for the child; tells nobody who the child is. */
    public String key() {
        return key;
    }

    /** Whose file it is, once all files have been put to their children. */
    ChildHistory child() {
        return Objects.requireNonNull(child);
    }

    void belongsTo(ChildHistory whose) {
        child = whose;
    }

    /** The record of the sheet in force; null while only other things were recorded of the child. */
    public @Nullable Recorded sheet() {
        return sheet;
    }

    /** Open from the day of registration up to, not including, the day of closing; never when registered in error. */
    public boolean isOpenOn(LocalDate day) {
        if (sheet == null || sheet.occurredOn().isAfter(day) || closedBecause(ClosingReason.REGISTERED_IN_ERROR)) {
            return false;
        }
        return closing == null || closing.occurredOn().isAfter(day);
    }

    /** The record that closed the file, whenever; null while open. */
    public @Nullable Recorded closing() {
        return closing;
    }

    public boolean closedBecause(ClosingReason reason) {
        return closing != null && closing.event() instanceof ChildFileClosed closed && closed.reason() == reason;
    }

    List<Recorded> all(Class<? extends Event> type) {
        return records.getOrDefault(type, Collections.emptyList());
    }

    static ChildSheet sheetOf(Recorded by) {
        return by.event() instanceof ChildRegistered registered
                ? registered.sheet()
                : ((ChildFileCorrected) by.event()).sheet();
    }
}
