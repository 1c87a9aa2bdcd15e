package org.shouwang.node;

import java.time.LocalDate;
import org.shouwang.events.child.CarerSheet;
import org.shouwang.events.child.ChildSheet;
import org.shouwang.events.child.ParentSheet;
import org.shouwang.events.child.SchoolSheet;
import org.shouwang.events.codes.Carer;
import org.shouwang.events.codes.Schooling;
import org.shouwang.events.codes.Sex;

/** Sheets of children born on 1 June 2014, cared for by a grandmother. */
public final class Sheets {

    private static final LocalDate BORN = LocalDate.of(2014, 6, 1);
    private static final ParentSheet PARENT = new ParentSheet(null, null, null, null, null, null);
    private static final CarerSheet GRANDMOTHER =
            new CarerSheet(Carer.GRANDPARENT, "王秀英", 66, null, null, "13900000000", null, null);

    private Sheets() {}

    public static ChildSheet pupil(String name, String grade, String className) {
        return sheet(name, null, new SchoolSheet(Schooling.PRIMARY, "中心小学", grade, className, false));
    }

    public static ChildSheet withId(String name, String nationalId) {
        return sheet(name, nationalId, new SchoolSheet(Schooling.PRIMARY, null, null, null, null));
    }

    private static ChildSheet sheet(String name, String nationalId, SchoolSheet school) {
        String reason = nationalId == null ? "未登记户口" : null;
        return new ChildSheet(
                name,
                Sex.MALE,
                BORN,
                nationalId,
                reason,
                null,
                null,
                null,
                null,
                school,
                null,
                PARENT,
                PARENT,
                GRANDMOTHER,
                false,
                null,
                null);
    }
}
