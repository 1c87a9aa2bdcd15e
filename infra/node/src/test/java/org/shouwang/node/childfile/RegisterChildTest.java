package org.shouwang.node.childfile;

import static org.shouwang.node.childfile.Examples.*;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.shouwang.events.child.ChildRegistered;
import org.shouwang.events.child.ChildSheet;

class RegisterChildTest {

    @Test
    void a_child_not_known_here_is_registered() {
        var register = new RegisterChild(CHILD, TODAY, OPENED, sheet("张伟"));
        fixture().givenNoPriorActivity().when(register).expectEvents(registered());
    }

    @Test
    void a_retry_of_the_same_registration_changes_nothing() {
        var again = new RegisterChild(CHILD, TODAY, OPENED, sheet("张伟"));
        fixture()
                .given(registered())
                .when(again)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_child_must_not_be_registered_twice() {
        var twice = new RegisterChild(CHILD, TODAY, OPENED, sheet("张伟"));
        fixture(sheet -> Optional.of("c-0"))
                .givenNoPriorActivity()
                .when(twice)
                .expectException(rule("REGISTERED_TWICE", "name"))
                .expectNoEvents();
    }

    @Test
    void another_child_must_not_be_registered_into_the_same_file() {
        var other = new RegisterChild(CHILD, TODAY, OPENED, sheet("李娜"));
        fixture().given(registered()).when(other).expectException(rule("REGISTERED_TWICE", "name"));
    }

    @Test
    void the_opening_day_must_not_lie_in_the_future() {
        var early = new RegisterChild(CHILD, TODAY, TOMORROW, sheet("张伟"));
        fixture().givenNoPriorActivity().when(early).expectException(rule("FUTURE_DATE", "openedOn"));
    }

    @Test
    void a_file_must_not_open_before_birth() {
        ChildSheet unborn = sheet("张伟", OPENED.plusDays(1));
        fixture()
                .givenNoPriorActivity()
                .when(new RegisterChild(CHILD, TODAY, OPENED, unborn))
                .expectException(rule("BEFORE_BIRTH", "openedOn"));
    }

    @Test
    void who_is_eighteen_on_the_opening_day_is_no_child() {
        ChildSheet grownUp = sheet("张伟", OPENED.minusYears(18));
        fixture()
                .givenNoPriorActivity()
                .when(new RegisterChild(CHILD, TODAY, OPENED, grownUp))
                .expectException(rule("AGE_18", "openedOn"));
    }

    @Test
    void who_was_born_on_29_february_is_a_child_until_1_march() {
        ChildSheet leap = sheet("张伟", LocalDate.of(2004, 2, 29));
        LocalDate lastDay = LocalDate.of(2022, 2, 28);
        fixture()
                .givenNoPriorActivity()
                .when(new RegisterChild(CHILD, TODAY, lastDay, leap))
                .expectEvents(new ChildRegistered(CHILD, lastDay, leap));
    }

    @Test
    void a_national_id_must_be_valid() {
        refused(withId("420106201403050012"), "ID_CHECK", "nationalId");
        refused(withId("42010620140305001"), "ID_FORMAT", "nationalId");
        refused(withId("420106201413050012"), "ID_DATE", "nationalId");
    }

    @Test
    void sex_and_birth_date_must_match_the_national_id() {
        refused(withId("110101201406010021"), "SEX_MISMATCH", "sex");
        refused(withId("110101201406020019"), "BIRTH_MISMATCH", "birthDate");
    }

    @Test
    void without_a_national_id_a_reason_must_be_given() {
        refused(withId(null), "ID_NO_REASON", "nationalId");
    }

    private static void refused(ChildSheet sheet, String code, String field) {
        fixture()
                .givenNoPriorActivity()
                .when(new RegisterChild(CHILD, TODAY, OPENED, sheet))
                .expectException(rule(code, field));
    }
}
