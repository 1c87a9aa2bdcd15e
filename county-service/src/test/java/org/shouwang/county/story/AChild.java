package org.shouwang.county.story;

import java.time.LocalDate;
import org.shouwang.events.child.CarerSheet;
import org.shouwang.events.child.ChildFileCorrected;
import org.shouwang.events.child.ChildRegistered;
import org.shouwang.events.child.ChildSheet;
import org.shouwang.events.child.ParentSheet;
import org.shouwang.events.child.SchoolSheet;
import org.shouwang.events.codes.Carer;
import org.shouwang.events.codes.Distance;
import org.shouwang.events.codes.Household;
import org.shouwang.events.codes.Parent;
import org.shouwang.events.codes.ParentCondition;
import org.shouwang.events.codes.Schooling;
import org.shouwang.events.codes.Sex;

/** One row of a ledger; what is not told is not stated. */
public final class AChild {

    private static final ParentSheet NOTHING = new ParentSheet(null, null, null, null, null, null);

    private final String childId;
    private String name = "周小雨";
    private Sex sex = Sex.FEMALE;
    private LocalDate birthDate = LocalDate.parse("2014-03-05");
    private String nationalId;
    private Household household;
    private Schooling stage;
    private Boolean boarder;
    private ParentSheet father = NOTHING;
    private ParentSheet mother = NOTHING;
    private Carer carer;
    private boolean priority;

    private AChild(String childId) {
        this.childId = childId;
    }

    /** The child as its node calls it. */
    public static AChild called(String childId) {
        return new AChild(childId);
    }

    public AChild named(String text) {
        name = text;
        return this;
    }

    public AChild boy() {
        sex = Sex.MALE;
        return this;
    }

    public AChild born(String day) {
        birthDate = LocalDate.parse(day);
        return this;
    }

    public AChild withId(String id) {
        nationalId = id;
        return this;
    }

    public AChild household(Household stated) {
        household = stated;
        return this;
    }

    public AChild in(Schooling stated) {
        stage = stated;
        return this;
    }

    public AChild boarding(boolean stated) {
        boarder = stated;
        return this;
    }

    public AChild caredForBy(Carer stated) {
        carer = stated;
        return this;
    }

    public AChild ofPriority() {
        priority = true;
        return this;
    }

    /** Away since that day, no condition stated. */
    public AChild away(Parent parent, String since) {
        return away(parent, since, null);
    }

    public AChild away(Parent parent, String since, Distance distance) {
        return parent(parent, new ParentSheet(null, null, LocalDate.parse(since), null, distance, null));
    }

    public AChild condition(Parent parent, ParentCondition condition) {
        return parent(parent, new ParentSheet(null, condition, null, null, null, null));
    }

    public AChild parent(Parent parent, ParentSheet stated) {
        if (parent == Parent.FATHER) {
            father = stated;
        } else {
            mother = stated;
        }
        return this;
    }

    public ChildRegistered registered(String day) {
        return new ChildRegistered(childId, LocalDate.parse(day), sheet());
    }

    public ChildFileCorrected corrected(String day) {
        return new ChildFileCorrected(childId, LocalDate.parse(day), sheet());
    }

    public ChildSheet sheet() {
        return new ChildSheet(
                name,
                sex,
                birthDate,
                nationalId,
                nationalId == null ? "未登记户口" : null,
                null,
                household,
                null,
                null,
                new SchoolSheet(stage, null, null, null, boarder),
                null,
                father,
                mother,
                new CarerSheet(carer, null, null, null, null, null, null, null),
                priority,
                priority ? "困难" : null,
                null);
    }
}
