package org.shouwang.county.children;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwang.events.codes.Carer;
import org.shouwang.events.codes.ClosingReason;
import org.shouwang.events.codes.Household;
import org.shouwang.events.codes.Parent;
import org.shouwang.events.codes.ParentCondition;
import org.shouwang.events.codes.Schooling;
import org.shouwang.events.codes.Sex;

/** One child on one day: every answer with the fact it rests on, null where nobody has stated one. */
public final class ChildAt {

    private final ChildHistory child;
    private final LocalDate day;
    private final List<FileHistory> openFiles;

    ChildAt(ChildHistory child, LocalDate day) {
        this.child = child;
        this.day = day;
        this.openFiles = child.filesOpenOn(day);
    }

    public ChildHistory child() {
        return child;
    }

    public LocalDate day() {
        return day;
    }

    public List<FileHistory> openFiles() {
        return openFiles;
    }

    /** True if one of these nodes holds an open file. */
    public boolean isHeldBy(Set<String> nodes) {
        for (FileHistory file : openFiles) {
            if (nodes.contains(file.node())) {
                return true;
            }
        }
        return false;
    }

    public boolean hasOpenFile() {
        return !openFiles.isEmpty();
    }

    public int age() {
        return child.ageOn(day);
    }

    public Sex sex() {
        return child.identityOn(day).value().sex();
    }

    public @Nullable Stated<Household> household() {
        return child.household().at(day);
    }

    public @Nullable Stated<Schooling> schooling() {
        return child.schooling().stages().at(day);
    }

    /** The completion of that stage; null if it was not completed by that day. */
    public @Nullable Stated<Schooling> finished(Schooling stage) {
        return child.schooling().finished(stage, day);
    }

    public @Nullable Stated<Carer> carer() {
        return child.carer().at(day);
    }

    public @Nullable Stated<Boolean> boarder() {
        return child.boarder().at(day);
    }

    /** The reason that made the child a priority; nothing takes it back but a corrected sheet. */
    public @Nullable Stated<Boolean> priority() {
        return child.priority().at(day);
    }

    public @Nullable Stated<ParentCondition> condition(Parent parent) {
        return child.parentOf(parent).condition().at(day);
    }

    /** The episode in which that parent has been away for so many months; null when at home or not so long. */
    public @Nullable Absence away(Parent parent, int months) {
        return child.parentOf(parent).away(months, day);
    }

    /** True if some file was closed by that day because the child had died. */
    public boolean hasDied() {
        return child.files().stream().anyMatch(file -> closedByDeath(file));
    }

    private boolean closedByDeath(FileHistory file) {
        Recorded closing = file.closing();
        return closing != null
                && file.closedBecause(ClosingReason.DIED)
                && !closing.occurredOn().isAfter(day);
    }
}
