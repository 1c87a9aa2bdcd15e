package org.shouwang.school.parentschool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.shouwang.events.outreach.ParentSchoolSessionHeld;
import org.shouwang.node.unitlog.UnitLog;
import org.shouwang.school.Recording;

class HoldParentSchoolSessionTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 5, 1);

    private final Recording recording = new Recording();
    private final ParentSchool school = new ParentSchool(new UnitLog(recording.bus()));

    @Test
    void a_session_is_recorded_as_it_was_held() {
        school.decide(new HoldParentSchoolSession(TODAY, TODAY, 45, 80, "王老师", "家教"));
        assertThat(recording.facts()).containsExactly(new ParentSchoolSessionHeld(TODAY, 45, 80, "王老师", "家教"));
    }

    @Test
    void a_short_session_is_recorded_too() {
        school.decide(new HoldParentSchoolSession(TODAY, TODAY, 20, 80, null, null));
        assertThat(recording.facts()).hasSize(1);
    }

    @Test
    void a_session_must_have_lasted() {
        refused(new HoldParentSchoolSession(TODAY, TODAY, 0, 80, null, null), "SESSION_LENGTH");
        refused(new HoldParentSchoolSession(TODAY, TODAY, 1441, 80, null, null), "SESSION_LENGTH");
    }

    @Test
    void a_session_must_not_lie_in_the_future() {
        refused(new HoldParentSchoolSession(TODAY, TODAY.plusDays(1), 45, 80, null, null), "FUTURE_DATE");
    }

    private void refused(HoldParentSchoolSession command, String code) {
        assertThatThrownBy(() -> school.decide(command)).hasFieldOrPropertyWithValue("code", code);
        assertThat(recording.facts()).isEmpty();
    }
}
