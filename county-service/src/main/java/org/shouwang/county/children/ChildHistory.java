package org.shouwang.county.children;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shouwang.events.Event;
import org.shouwang.events.child.ChildSheet;
import org.shouwang.events.child.GuardianChanged;
import org.shouwang.events.child.ParentLeftForWork;
import org.shouwang.events.child.ParentReturned;
import org.shouwang.events.child.ParentSheet;
import org.shouwang.events.codes.Carer;
import org.shouwang.events.codes.Household;
import org.shouwang.events.codes.Parent;
import org.shouwang.events.codes.ParentCondition;

/** All that is known of one child of the county, from every node that holds a file of it. */
public final class ChildHistory {

    private final List<FileHistory> files;
    private final List<Recorded> sheets;
    private final Timeline<ChildSheet> identity;
    private final Timeline<Household> household;
    private final Timeline<Carer> carer;
    private final Timeline<Boolean> boarder;
    private final Timeline<Boolean> priority;
    private final ParentHistory father;
    private final ParentHistory mother;
    private final SchoolPath schooling;

    /** @param files at least one */
    ChildHistory(List<FileHistory> files) {
        this.files =
                files.stream().sorted(Comparator.comparing(FileHistory::key)).toList();
        this.sheets = this.files.stream()
                .map(FileHistory::sheet)
                .filter(Objects::nonNull)
                .toList();
        this.files.forEach(file -> file.belongsTo(this));
        this.identity = identity();
        this.household = stated(ChildSheet::household);
        this.boarder = stated(sheet -> sheet.school().boarder());
        this.priority = stated(sheet -> sheet.priority() ? true : null);
        this.carer = carers();
        this.schooling = new SchoolPath(schoolRecords(), this::ageOn);
        this.father = parent(Parent.FATHER);
        this.mother = parent(Parent.MOTHER);
    }

    /** Names the child in evidence without telling who it is: the least of its files' keys. */
    public String key() {
        return files.get(0).key();
    }

    /** How lists show the child: by its national ID, without one by node and name. */
    public String listedAs() {
        Recorded by = identityOn(LocalDate.MAX).by();
        ChildSheet sheet = FileHistory.sheetOf(by);
        return sheet.nationalId() != null ? sheet.nationalId() : by.node() + "+" + sheet.name();
    }

    public List<FileHistory> files() {
        return files;
    }

    public ChildAt at(LocalDate day) {
        return new ChildAt(this, day);
    }

    /** Everything of that kind recorded of the child by any node, in order. */
    public List<Recorded> all(Class<? extends Event> type) {
        List<Recorded> all = List.of();
        for (FileHistory file : files) {
            List<Recorded> more = file.all(type);
            all = all.isEmpty() ? more : both(all, more);
        }
        if (all.size() < 2) {
            return all;
        }
        List<Recorded> inOrder = new ArrayList<>(all);
        inOrder.sort(Recorded.BY_DAY);
        return inOrder;
    }

    private static List<Recorded> both(List<Recorded> one, List<Recorded> other) {
        List<Recorded> both = new ArrayList<>(one.size() + other.size());
        both.addAll(one);
        both.addAll(other);
        return both;
    }

    List<FileHistory> filesOpenOn(LocalDate day) {
        List<FileHistory> open = new ArrayList<>(files.size());
        for (FileHistory file : files) {
            if (file.isOpenOn(day)) {
                open.add(file);
            }
        }
        return open;
    }

    /** Sheet that says sex and birth date; one with a national ID goes before one without. */
    Stated<ChildSheet> identityOn(LocalDate day) {
        Stated<ChildSheet> known = identity.at(day);
        return known != null ? known : identity.facts().get(0);
    }

    int ageOn(LocalDate day) {
        return identity.facts().isEmpty() ? 0 : yearsTo(day);
    }

    private int yearsTo(LocalDate day) {
        return (int) ChronoUnit.YEARS.between(identityOn(day).value().birthDate(), day);
    }

    Timeline<Household> household() {
        return household;
    }

    Timeline<Carer> carer() {
        return carer;
    }

    Timeline<Boolean> boarder() {
        return boarder;
    }

    Timeline<Boolean> priority() {
        return priority;
    }

    SchoolPath schooling() {
        return schooling;
    }

    ParentHistory parentOf(Parent parent) {
        return parent == Parent.FATHER ? father : mother;
    }

    private Timeline<ChildSheet> identity() {
        List<Recorded> withId = sheets.stream()
                .filter(by -> NationalId.isValid(FileHistory.sheetOf(by).nationalId()))
                .toList();
        return Timeline.of(withId.isEmpty() ? sheets : withId, FileHistory::sheetOf);
    }

    private <T> Timeline<T> stated(Function<ChildSheet, @Nullable T> question) {
        return Timeline.of(sheets, by -> question.apply(FileHistory.sheetOf(by)));
    }

    private Timeline<Carer> carers() {
        List<Stated<Carer>> carers =
                new ArrayList<>(stated(sheet -> sheet.carer().kind()).facts());
        all(GuardianChanged.class).forEach(by -> carers.add(Stated.on(by, ((GuardianChanged) by.event()).carer())));
        return Timeline.of(carers);
    }

    private List<Recorded> schoolRecords() {
        List<Recorded> records = new ArrayList<>(sheets);
        SchoolPath.STEPS.forEach(step -> records.addAll(all(step)));
        return records;
    }

    private ParentHistory parent(Parent parent) {
        List<Stated<Absence.Move>> moves = new ArrayList<>();
        sheets.forEach(by -> awayOnSheet(by, parent, moves));
        all(ParentLeftForWork.class, left -> left.parent() == parent)
                .forEach(
                        by -> moves.add(Stated.on(by, Absence.Move.away(((ParentLeftForWork) by.event()).distance()))));
        all(ParentReturned.class, home -> home.parent() == parent)
                .forEach(by -> moves.add(Stated.on(by, Absence.Move.HOME)));
        return new ParentHistory(stated(sheet -> conditionOf(sheetOf(parent, sheet))), Timeline.of(moves));
    }

    private <E extends Event> Stream<Recorded> all(Class<E> type, Predicate<E> about) {
        return all(type).stream().filter(by -> about.test(type.cast(by.event())));
    }

    private static void awayOnSheet(Recorded by, Parent parent, List<Stated<Absence.Move>> moves) {
        ParentSheet stated = sheetOf(parent, FileHistory.sheetOf(by));
        if (stated.awaySince() != null) {
            moves.add(new Stated<>(Absence.Move.away(stated.distance()), stated.awaySince(), by));
        }
    }

    private static ParentSheet sheetOf(Parent parent, ChildSheet sheet) {
        return parent == Parent.FATHER ? sheet.father() : sheet.mother();
    }

    /** Who is said to have gone away, and nothing more, is said to be able to care. */
    private static @Nullable ParentCondition conditionOf(ParentSheet sheet) {
        return sheet.condition() == null && sheet.awaySince() != null ? ParentCondition.ABLE : sheet.condition();
    }
}
