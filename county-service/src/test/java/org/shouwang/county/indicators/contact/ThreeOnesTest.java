package org.shouwang.county.indicators.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.county.story.Story.day;
import static org.shouwang.events.codes.NodeKind.SCHOOL;
import static org.shouwang.events.codes.NodeKind.VILLAGE;
import static org.shouwang.events.codes.Parent.FATHER;
import static org.shouwang.events.codes.Schooling.PRIMARY;

import org.junit.jupiter.api.Test;
import org.shouwang.county.indicators.Period;
import org.shouwang.county.story.AChild;
import org.shouwang.county.story.Story;
import org.shouwang.events.child.ChildFileClosed;
import org.shouwang.events.child.ParentReturned;
import org.shouwang.events.codes.CallMode;
import org.shouwang.events.codes.ClosingReason;
import org.shouwang.events.codes.VisitMode;
import org.shouwang.events.contact.LetterSent;
import org.shouwang.events.contact.ParentCallHeld;
import org.shouwang.events.contact.VisitCompleted;

class ThreeOnesTest {

    private static final String ID = "349921201403050028";

    @Test
    void every_month_of_a_child_left_behind_at_school_is_due_one_home_visit() {
        Story story = pupil().tell(
                        "S01", visit("s", "2024-01-31", VisitMode.HOME), visit("s", "2024-01-01", VisitMode.HOME))
                .tell("S01", visit("s", "2024-02-01", VisitMode.HOME), visit("s", "2024-03-01", VisitMode.TELEPHONE));

        assertThat(story.figure("threeones.visit", 2024)).isEqualTo("16.7% (2/12)");
    }

    @Test
    void any_node_may_do_it() {
        Story story = pupil().tell("V01", AChild.called("v").withId(ID).registered("2023-09-01"))
                .tell("V01", visit("v", "2024-05-05", VisitMode.HOME));

        assertThat(story.figure("threeones.visit", 2024)).isEqualTo("8.3% (1/12)");
    }

    @Test
    void nothing_is_due_to_a_child_that_no_school_has_a_file_of() {
        Story story = units().tell("V01", aPupil("v").registered("2023-09-01"));

        assertThat(story.figure("threeones.visit", 2024)).isEqualTo("—");
    }

    @Test
    void the_last_day_of_the_month_decides() {
        Story closed = pupil().tell("S01", new ChildFileClosed("s", day("2024-03-31"), ClosingReason.MOVED_AWAY));
        Story home = pupil().tell("S01", new ParentReturned("s", day("2024-04-01"), FATHER));

        assertThat(closed.figure("threeones.call", 2024)).isEqualTo("0.0% (0/2)");
        assertThat(home.figure("threeones.call", 2024)).isEqualTo("0.0% (0/3)");
    }

    @Test
    void a_call_by_video_is_a_call() {
        Story story = pupil().tell("S01", new ParentCallHeld("s", day("2024-05-31"), null, CallMode.VIDEO, null));

        assertThat(story.figure("threeones.call", 2024)).isEqualTo("8.3% (1/12)");
    }

    @Test
    void a_letter_of_the_autumn_serves_the_term_that_ends_in_january() {
        Story story = pupil().tell("S01", letter("2023-09-01"), letter("2024-09-01"));

        assertThat(story.figure("threeones.letter", 2024)).isEqualTo("50.0% (1/2)");
        assertThat(story.figure("threeones.letter", 2025)).isEqualTo("50.0% (1/2)");
    }

    @Test
    void a_month_cut_by_the_period_is_not_due() {
        Period almostTwoMonths = new Period(day("2024-05-02"), day("2024-06-30"));

        assertThat(pupil().figures("EDU", almostTwoMonths)
                        .get("threeones.visit")
                        .printed())
                .isEqualTo("0.0% (0/1)");
    }

    private static Story pupil() {
        return units().tell("S01", aPupil("s").registered("2023-09-01"));
    }

    private static Story units() {
        return new Story().enrolled("S01", SCHOOL, "349921101").enrolled("V01", VILLAGE, "349921101");
    }

    private static AChild aPupil(String childId) {
        return AChild.called(childId).withId(ID).in(PRIMARY).away(FATHER, "2023-01-01");
    }

    private static VisitCompleted visit(String childId, String day, VisitMode mode) {
        return new VisitCompleted(childId, day(day), null, mode, null, null);
    }

    private static LetterSent letter(String day) {
        return new LetterSent("s", day(day), null, null);
    }
}
