package org.shouwang.node.childfile;

import static org.shouwang.node.childfile.Examples.*;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.shouwang.events.child.ChildFileCorrected;

class CorrectChildFileTest {

    @Test
    void a_sheet_written_wrongly_is_restated_whole() {
        var correct = new CorrectChildFile(CHILD, TODAY, OPENED.plusDays(1), sheet("张玮"));
        fixture()
                .given(registered())
                .when(correct)
                .expectEvents(new ChildFileCorrected(CHILD, OPENED.plusDays(1), sheet("张玮")));
    }

    @Test
    void the_same_sheet_is_no_correction() {
        var same = new CorrectChildFile(CHILD, TODAY, OPENED, sheet("张伟"));
        fixture()
                .given(registered())
                .when(same)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void the_sheet_compared_with_is_the_last_one_stated() {
        var back = new CorrectChildFile(CHILD, TODAY, OPENED, sheet("张伟"));
        fixture()
                .given(registered(), new ChildFileCorrected(CHILD, OPENED, sheet("张玮")))
                .when(back)
                .expectEvents(new ChildFileCorrected(CHILD, OPENED, sheet("张伟")));
    }

    @Test
    void a_closed_file_may_still_be_corrected() {
        var correct = new CorrectChildFile(CHILD, TODAY, OPENED, sheet("张玮"));
        fixture()
                .given(registered(), closed(TODAY))
                .when(correct)
                .expectEvents(new ChildFileCorrected(CHILD, OPENED, sheet("张玮")));
    }

    @Test
    void a_child_must_not_be_corrected_into_another_one() {
        var correct = new CorrectChildFile(CHILD, TODAY, OPENED, sheet("李娜"));
        fixture(sheet -> Optional.of("c-2"))
                .given(registered())
                .when(correct)
                .expectException(rule("REGISTERED_TWICE", "name"));
    }

    @Test
    void the_child_itself_is_not_another_one() {
        var correct = new CorrectChildFile(CHILD, TODAY, OPENED.plusDays(1), sheet("张伟"));
        fixture(sheet -> Optional.of(CHILD))
                .given(registered())
                .when(correct)
                .expectEvents(new ChildFileCorrected(CHILD, OPENED.plusDays(1), sheet("张伟")));
    }

    @Test
    void the_opening_day_must_not_lie_in_the_future() {
        var early = new CorrectChildFile(CHILD, TODAY, TOMORROW, sheet("张伟"));
        fixture().given(registered()).when(early).expectException(rule("FUTURE_DATE", "openedOn"));
    }
}
