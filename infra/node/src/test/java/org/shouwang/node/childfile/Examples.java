package org.shouwang.node.childfile;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.hamcrest.CustomTypeSafeMatcher;
import org.hamcrest.Matcher;
import org.shouwang.events.child.CarerSheet;
import org.shouwang.events.child.ChildFileClosed;
import org.shouwang.events.child.ChildRegistered;
import org.shouwang.events.child.ChildSheet;
import org.shouwang.events.child.ParentSheet;
import org.shouwang.events.child.SchoolSheet;
import org.shouwang.events.codes.ClosingReason;
import org.shouwang.events.codes.Sex;
import org.shouwang.platform.rules.RuleBroken;

/** One child, born 1 June 2014, filed on 1 September 2023; today is 1 May 2024. */
final class Examples {

    static final String CHILD = "c-1";
    static final LocalDate OPENED = LocalDate.of(2023, 9, 1);
    static final LocalDate TODAY = LocalDate.of(2024, 5, 1);
    static final LocalDate TOMORROW = TODAY.plusDays(1);

    private Examples() {}

    static FixtureConfiguration<ChildFile> fixture() {
        return fixture(sheet -> Optional.empty());
    }

    static FixtureConfiguration<ChildFile> fixture(KnownChildren known) {
        return new AggregateTestFixture<>(ChildFile.class).registerInjectableResource(known);
    }

    static ChildSheet sheet(String name) {
        return sheet(name, LocalDate.of(2014, 6, 1));
    }

    static ChildSheet sheet(String name, LocalDate birthDate) {
        return sheet(name, birthDate, null, "未登记户口");
    }

    static ChildSheet withId(String nationalId) {
        return sheet("张伟", LocalDate.of(2014, 6, 1), nationalId, null);
    }

    private static ChildSheet sheet(String name, LocalDate birthDate, String nationalId, String noIdReason) {
        var school = new SchoolSheet(null, null, null, null, null);
        var parent = new ParentSheet(null, null, null, null, null, null);
        var carer = new CarerSheet(null, null, null, null, null, null, null, null);
        return new ChildSheet(
                name,
                Sex.MALE,
                birthDate,
                nationalId,
                noIdReason,
                null,
                null,
                null,
                null,
                school,
                null,
                parent,
                parent,
                carer,
                false,
                null,
                null);
    }

    static ChildRegistered registered() {
        return new ChildRegistered(CHILD, OPENED, sheet("张伟"));
    }

    static ChildFileClosed closed(LocalDate day) {
        return new ChildFileClosed(CHILD, day, ClosingReason.MOVED_AWAY);
    }

    static Matcher<RuleBroken> rule(String code, String field) {
        return new CustomTypeSafeMatcher<>(code + " at " + field) {
            @Override
            protected boolean matchesSafely(RuleBroken broken) {
                return broken.code().equals(code) && broken.field().equals(field);
            }
        };
    }
}
