package org.shouwang.node.roster;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shouwang.events.child.CarerSheet;
import org.shouwang.events.child.ChildFileClosed;
import org.shouwang.events.child.ChildSheet;
import org.shouwang.events.child.GuardianChanged;
import org.shouwang.events.child.ParentSheet;
import org.shouwang.events.codes.ClosingReason;
import org.shouwang.events.codes.Parent;
import org.shouwang.events.codes.Schooling;

/**
 * What stands in a child's file: the sheet as last stated and the changes recorded since, each list in the order of
 * recording. To hear of the same change twice changes nothing.
 */
public record Standing(
        LocalDate openedOn,
        ChildSheet sheet,
        @Nullable LocalDate closedOn,
        @Nullable ClosingReason closingReason,
        List<GuardianChanged> guardians,
        List<ParentMove> parentMoves,
        List<SchoolMove> schoolMoves) {

    static Standing opened(LocalDate openedOn, ChildSheet sheet) {
        return new Standing(openedOn, sheet, null, null, List.of(), List.of(), List.of());
    }

    Standing restated(LocalDate opening, ChildSheet restated) {
        return new Standing(opening, restated, closedOn, closingReason, guardians, parentMoves, schoolMoves);
    }

    Standing closed(ChildFileClosed closing) {
        return closedOn != null
                ? this
                : new Standing(
                        openedOn, sheet, closing.occurredOn(), closing.reason(), guardians, parentMoves, schoolMoves);
    }

    Standing with(GuardianChanged change) {
        return new Standing(
                openedOn, sheet, closedOn, closingReason, lastOnce(guardians, change), parentMoves, schoolMoves);
    }

    Standing with(ParentMove move) {
        return new Standing(
                openedOn, sheet, closedOn, closingReason, guardians, lastOnce(parentMoves, move), schoolMoves);
    }

    Standing with(SchoolMove move) {
        return new Standing(
                openedOn, sheet, closedOn, closingReason, guardians, parentMoves, lastOnce(schoolMoves, move));
    }

    public boolean open() {
        return closedOn == null;
    }

    /** Null when nobody has stated a carer. */
    public @Nullable CurrentCarer carer() {
        CarerSheet stated = sheet.carer();
        Stream<CurrentCarer> first =
                stated.kind() == null ? Stream.empty() : Stream.of(new CurrentCarer(openedOn, stated));
        return Stream.concat(first, guardians.stream().map(CurrentCarer::of))
                .sorted(Comparator.comparing(CurrentCarer::since))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    public Whereabouts father() {
        return whereabouts(Parent.FATHER, sheet.father());
    }

    public Whereabouts mother() {
        return whereabouts(Parent.MOTHER, sheet.mother());
    }

    /** Null when nobody has stated it. */
    public @Nullable Schooling schooling() {
        return SchoolPath.after(sheet.school().stage(), sheet.birthDate(), schoolMoves);
    }

    /** Schooling as it was on that day, by all that is recorded now. */
    public @Nullable Schooling schoolingOn(LocalDate day) {
        List<SchoolMove> until =
                schoolMoves.stream().filter(move -> !move.day().isAfter(day)).toList();
        return SchoolPath.after(sheet.school().stage(), sheet.birthDate(), until);
    }

    /** Whether this node held an open file on that day; one opened in error never was. */
    public boolean isOpenOn(LocalDate day) {
        boolean closed = closedOn != null && !closedOn.isAfter(day);
        return !openedOn.isAfter(day) && !closed && closingReason != ClosingReason.REGISTERED_IN_ERROR;
    }

    private Whereabouts whereabouts(Parent parent, ParentSheet stated) {
        LocalDate since = stated.awaySince();
        Stream<ParentMove> first = since == null
                ? Stream.empty()
                : Stream.of(new ParentMove(parent, since, true, stated.workplace(), stated.distance()));
        Stream<ParentMove> later = parentMoves.stream().filter(move -> move.parent() == parent);
        return Whereabouts.after(Stream.concat(first, later).toList());
    }

    private static <T> List<T> lastOnce(List<T> earlier, T last) {
        return Stream.concat(earlier.stream().filter(one -> !one.equals(last)), Stream.of(last))
                .toList();
    }
}
