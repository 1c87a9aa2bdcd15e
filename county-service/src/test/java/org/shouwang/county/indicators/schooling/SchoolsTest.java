package org.shouwang.county.indicators.schooling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.county.story.Story.day;
import static org.shouwang.events.codes.Parent.FATHER;
import static org.shouwang.events.codes.Schooling.JUNIOR;
import static org.shouwang.events.codes.Schooling.KINDERGARTEN;
import static org.shouwang.events.codes.Schooling.PRIMARY;
import static org.shouwang.events.codes.Schooling.SENIOR;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shouwang.county.story.AChild;
import org.shouwang.county.story.Story;
import org.shouwang.events.Event;
import org.shouwang.events.child.ChildFileClosed;
import org.shouwang.events.child.PupilDroppedOut;
import org.shouwang.events.child.PupilFinished;
import org.shouwang.events.child.PupilReturned;
import org.shouwang.events.codes.ClosingReason;
import org.shouwang.events.codes.Schooling;
import org.shouwang.events.survey.SurveyCompleted;

class SchoolsTest {

    @Test
    void the_roll_is_of_primary_and_junior_pupils_with_an_open_file() {
        assertThat(in(PRIMARY).figure("school.roll", 2024)).isEqualTo("1");
        assertThat(in(JUNIOR).figure("school.roll", 2024)).isEqualTo("1");
        assertThat(in(KINDERGARTEN).figure("school.roll", 2024)).isEqualTo("0");
        assertThat(in(SENIOR).figure("school.roll", 2024)).isEqualTo("0");
        assertThat(in(PRIMARY, closed("2024-12-31", ClosingReason.MOVED_AWAY)).figure("school.roll", 2024))
                .isEqualTo("0");
    }

    @Test
    void who_dropped_out_and_who_came_back() {
        Story story =
                in(PRIMARY, new PupilDroppedOut("c", day("2024-03-01")), new PupilReturned("c", day("2025-03-01")));

        assertThat(story.figure("school.dropouts", 2024)).isEqualTo("1");
        assertThat(story.figure("school.returned", 2024)).isEqualTo("0");
        assertThat(story.figure("school.returned", 2025)).isEqualTo("1");
        assertThat(story.figure("school.retention", 2024)).isEqualTo("0.0% (0/1)");
        assertThat(story.figure("school.retention", 2025)).isEqualTo("—");
    }

    @Test
    void who_finished_junior_school_was_kept() {
        assertThat(in(JUNIOR, finished("2024-06-25")).figure("school.retention", 2024))
                .isEqualTo("100.0% (1/1)");
        assertThat(in(PRIMARY, finished("2024-06-25")).figure("school.retention", 2024))
                .isEqualTo("100.0% (1/1)");
    }

    @Test
    void who_left_without_finishing_was_not() {
        Story story = in(JUNIOR)
                .tell("V02", AChild.called("d").withId(ID).in(Schooling.LEFT).registered("2024-05-01"));

        assertThat(story.figure("school.retention", 2024)).isEqualTo("0.0% (0/1)");
    }

    @Test
    void a_closed_file_loses_nobody_but_the_dead_count_nowhere() {
        assertThat(in(PRIMARY, closed("2024-05-01", ClosingReason.MOVED_AWAY)).figure("school.retention", 2024))
                .isEqualTo("100.0% (1/1)");
        assertThat(in(PRIMARY, closed("2024-12-31", ClosingReason.DIED)).figure("school.retention", 2024))
                .isEqualTo("—");
        assertThat(in(PRIMARY, closed("2025-01-01", ClosingReason.DIED)).figure("school.retention", 2024))
                .isEqualTo("100.0% (1/1)");
    }

    @Test
    void only_who_was_there_on_the_first_day_can_be_kept() {
        Story story = Story.of("V01", AChild.called("c").in(PRIMARY).registered("2024-01-02"));

        assertThat(story.figure("school.retention", 2024)).isEqualTo("—");
        assertThat(story.figure("school.retention", 2025)).isEqualTo("100.0% (1/1)");
    }

    @Test
    void of_each_node_the_last_survey_counts() {
        Story story = in(PRIMARY, survey("2024-09-20", 30, 3), survey("2024-04-01", 99, 9))
                .tell("S01", survey("2024-05-01", 10, 1), survey("2023-12-31", 50, 5));

        assertThat(story.figure("survey.surveyed", 2024)).isEqualTo("40");
        assertThat(story.figure("survey.found", 2024)).isEqualTo("4");
    }

    @Test
    void the_filing_rate_counts_the_nodes_own_open_files_on_the_day_of_the_survey() {
        Story story = Story.of(
                        "V01", away("c").registered("2024-09-20"), away("d").registered("2024-09-21"))
                .tell("S01", away("e").registered("2023-09-01"))
                .tell("V01", survey("2024-09-20", 30, 2));

        assertThat(story.figure("survey.filing_rate", 2024)).isEqualTo("50.0% (1/2)");
    }

    @Test
    void the_filing_rate_stops_at_a_hundred() {
        Story story = Story.of(
                        "V01", away("c").registered("2024-01-01"), away("d").registered("2024-01-01"))
                .tell("V01", survey("2024-09-20", 30, 1));

        assertThat(story.figure("survey.filing_rate", 2024)).isEqualTo("100.0% (2/1)");
    }

    private static final String ID = "349921201403050028";

    private static Story in(Schooling stage, Event... events) {
        List<Event> all = new ArrayList<>();
        all.add(AChild.called("c").withId(ID).in(stage).registered("2020-09-01"));
        all.addAll(List.of(events));
        return Story.of("V01", all.toArray(Event[]::new));
    }

    private static AChild away(String childId) {
        return AChild.called(childId).in(PRIMARY).away(FATHER, "2023-01-01");
    }

    private static PupilFinished finished(String day) {
        return new PupilFinished("c", day(day));
    }

    private static ChildFileClosed closed(String day, ClosingReason reason) {
        return new ChildFileClosed("c", day(day), reason);
    }

    private static SurveyCompleted survey(String day, int surveyed, int found) {
        return new SurveyCompleted(day(day), surveyed, found);
    }
}
