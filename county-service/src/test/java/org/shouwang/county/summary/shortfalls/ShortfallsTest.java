package org.shouwang.county.summary.shortfalls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.shouwang.county.replay.UnreadableRow;
import org.shouwang.county.story.AChild;
import org.shouwang.county.story.Story;
import org.shouwang.county.summary.account.SomeAccounts;
import org.shouwang.county.summary.wording.Narrator;
import org.shouwang.county.summary.wording.Passage;
import org.shouwang.events.Event;
import org.shouwang.events.codes.Concern;
import org.shouwang.events.codes.NodeKind;
import org.shouwang.events.codes.Parent;
import org.shouwang.events.codes.Schooling;
import org.shouwang.events.codes.VisitMode;
import org.shouwang.events.contact.ConcernRaised;
import org.shouwang.events.contact.VisitCompleted;
import org.shouwang.events.county.JointMeetingHeld;
import org.shouwang.events.outreach.ActivityHeld;
import org.shouwang.events.protection.IncidentRecorded;
import org.shouwang.events.survey.SurveyCompleted;

class ShortfallsTest {

    private static final LocalDate MAY = LocalDate.of(2024, 5, 1);

    @Test
    void a_rate_below_its_target_is_told_with_the_units_that_missed_it() {
        Story story = county().tell("S01", child(), concern(MAY), concern(MAY.plusDays(9)), answer(MAY.plusDays(2)));
        assertThat(problems(story)).contains("“五必访”回应不及时").contains("“五必访”回应率50.0%（1/2），低于100%的要求，其中单位S0150.0%（1/2）");
        assertThat(nextSteps(story)).contains("严格“五必访”时限").contains("重点督促单位S01落实");
    }

    @Test
    void a_target_that_was_met_or_of_which_nothing_was_due_is_not_spoken_of() {
        Story story = county().tell("S01", child(), concern(MAY), answer(MAY.plusDays(7)));
        assertThat(problems(story)).doesNotContain("五必访").doesNotContain("法律援助");
    }

    @Test
    void two_joint_meetings_a_year_are_due() {
        JointMeetingHeld meeting = new JointMeetingHeld(MAY, null, 20);
        assertThat(problems(county().tell("county", meeting))).contains("全年召开联席会议1次，少于应有的2次");
        assertThat(problems(county().tell("county", meeting, meeting))).doesNotContain("联席会议");
    }

    @Test
    void an_incident_is_a_shortfall_and_none_is_none() {
        assertThat(problems(county().tell("V01", new IncidentRecorded(MAY, null, null))))
                .contains("全年发生安全事故1起，涉及单位V011起");
        assertThat(problems(county())).doesNotContain("安全事故");
    }

    @Test
    void a_year_without_a_survey_cannot_say_that_everybody_is_on_file() {
        assertThat(problems(county())).contains("本年度没有摸底排查结果");
        assertThat(problems(county().tell("V01", new SurveyCompleted(MAY, 100, 0))))
                .contains("摸底排查结果");
    }

    @Test
    void units_that_told_nothing_are_named() {
        assertThat(problems(county())).contains("个单位没有报送本年度的任何记录：单位V02");
    }

    @Test
    void unreadable_records_are_a_shortfall_of_reporting() {
        List<UnreadableRow> unreadable =
                List.of(new UnreadableRow(9, "V01/1", 3, "child.Unheard", "unknown event type"));
        Narrator narrator = new Narrator(SomeAccounts.of(county().records(), unreadable, 2024, "EDU"));
        assertThat(text(new Shortfalls(narrator).problems())).contains("1条已收到的记录无法读取，未计入任何数据");
    }

    @Test
    void of_many_units_the_worst_are_named_and_the_rest_counted() {
        Story story = new Story();
        for (int unit = 1; unit <= 9; unit++) {
            story.enrolled("V0" + unit, NodeKind.VILLAGE, "101");
            story.tell("V0" + unit, new IncidentRecorded(MAY, null, null));
        }
        assertThat(problems(story)).contains("等9个单位");
    }

    @Test
    void every_problem_has_its_next_step() {
        Shortfalls shortfalls = new Shortfalls(new Narrator(SomeAccounts.ofSeed(3, 2024, "EDU")));
        assertThat(shortfalls.nextSteps()).hasSameSizeAs(shortfalls.all()).isNotEmpty();
        assertThat(shortfalls.problems()).hasSize(shortfalls.all().size() + 1);
    }

    private static Story county() {
        ActivityHeld something = new ActivityHeld(MAY, null, null, 10);
        return new Story()
                .enrolled("S01", NodeKind.SCHOOL, "101")
                .enrolled("V01", NodeKind.VILLAGE, "101")
                .enrolled("V02", NodeKind.VILLAGE, "102")
                .tell("S01", something)
                .tell("V01", something);
    }

    private static Event child() {
        return AChild.called("c1")
                .in(Schooling.PRIMARY)
                .away(Parent.FATHER, "2023-02-01")
                .registered("2024-01-01");
    }

    private static Event concern(LocalDate day) {
        return new ConcernRaised("c1", day, Concern.values()[0], null);
    }

    private static Event answer(LocalDate day) {
        return new VisitCompleted("c1", day, null, VisitMode.HOME, Concern.values()[0], null);
    }

    private static String problems(Story story) {
        return text(new Shortfalls(new Narrator(SomeAccounts.of(story, 2024, "EDU"))).problems());
    }

    private static String nextSteps(Story story) {
        return text(new Shortfalls(new Narrator(SomeAccounts.of(story, 2024, "EDU"))).nextSteps());
    }

    private static String text(List<Passage> passages) {
        return passages.stream().map(Passage::text).collect(Collectors.joining("\n"));
    }
}
