package org.shouwang.node.childfile;

import static org.shouwang.node.childfile.Examples.*;

import org.junit.jupiter.api.Test;
import org.shouwang.events.child.GuardianChanged;
import org.shouwang.events.codes.Capability;
import org.shouwang.events.codes.Carer;

class ChangeGuardianTest {

    @Test
    void what_happened_is_recorded() {
        fixture()
                .given(registered())
                .when(new ChangeGuardian(CHILD, TODAY, TODAY, Carer.GRANDPARENT, "张国强", "13800000000", Capability.FAIR))
                .expectEvents(
                        new GuardianChanged(CHILD, TODAY, Carer.GRANDPARENT, "张国强", "13800000000", Capability.FAIR));
    }

    @Test
    void what_happened_before_the_file_opened_is_recorded_too() {
        var before = OPENED.minusMonths(2);
        fixture()
                .given(registered())
                .when(new ChangeGuardian(
                        CHILD, TODAY, before, Carer.GRANDPARENT, "张国强", "13800000000", Capability.FAIR))
                .expectEvents(
                        new GuardianChanged(CHILD, before, Carer.GRANDPARENT, "张国强", "13800000000", Capability.FAIR));
    }

    @Test
    void a_retry_of_what_was_recorded_last_returns_quietly() {
        fixture()
                .given(
                        registered(),
                        new GuardianChanged(CHILD, TODAY, Carer.GRANDPARENT, "张国强", "13800000000", Capability.FAIR))
                .when(new ChangeGuardian(CHILD, TODAY, TODAY, Carer.GRANDPARENT, "张国强", "13800000000", Capability.FAIR))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void the_same_again_after_something_else_is_a_new_fact() {
        fixture()
                .given(
                        registered(),
                        new GuardianChanged(CHILD, TODAY, Carer.GRANDPARENT, "张国强", "13800000000", Capability.FAIR),
                        new GuardianChanged(CHILD, TODAY, Carer.NONE, null, null, null))
                .when(new ChangeGuardian(CHILD, TODAY, TODAY, Carer.GRANDPARENT, "张国强", "13800000000", Capability.FAIR))
                .expectEvents(
                        new GuardianChanged(CHILD, TODAY, Carer.GRANDPARENT, "张国强", "13800000000", Capability.FAIR));
    }

    @Test
    void the_day_must_not_lie_in_the_future() {
        fixture()
                .given(registered())
                .when(new ChangeGuardian(
                        CHILD, TODAY, TOMORROW, Carer.GRANDPARENT, "张国强", "13800000000", Capability.FAIR))
                .expectException(rule("FUTURE_DATE", "occurredOn"));
    }

    @Test
    void nothing_happens_before_birth() {
        var unborn = registered().sheet().birthDate().minusDays(1);
        fixture()
                .given(registered())
                .when(new ChangeGuardian(
                        CHILD, TODAY, unborn, Carer.GRANDPARENT, "张国强", "13800000000", Capability.FAIR))
                .expectException(rule("BEFORE_BIRTH", "occurredOn"));
    }

    @Test
    void nothing_is_added_from_the_day_of_closing_on() {
        fixture()
                .given(registered(), closed(TODAY))
                .when(new ChangeGuardian(CHILD, TODAY, TODAY, Carer.GRANDPARENT, "张国强", "13800000000", Capability.FAIR))
                .expectException(rule("FILE_CLOSED", "occurredOn"));
    }

    @Test
    void what_happened_before_the_closing_may_come_late() {
        var before = TODAY.minusDays(1);
        fixture()
                .given(registered(), closed(TODAY))
                .when(new ChangeGuardian(
                        CHILD, TODAY, before, Carer.GRANDPARENT, "张国强", "13800000000", Capability.FAIR))
                .expectEvents(
                        new GuardianChanged(CHILD, before, Carer.GRANDPARENT, "张国强", "13800000000", Capability.FAIR));
    }
}
