package org.shouwang.county.indicators.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.county.story.Story.day;
import static org.shouwang.events.codes.HomeMode.ONE;
import static org.shouwang.events.codes.HomeMode.TWO;
import static org.shouwang.events.codes.NodeKind.SCHOOL;
import static org.shouwang.events.codes.NodeKind.VILLAGE;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shouwang.county.indicators.Period;
import org.shouwang.county.story.Story;
import org.shouwang.events.carehome.CareHomeOpened;
import org.shouwang.events.carehome.CareHomePlanned;
import org.shouwang.events.carehome.CareHomeSessionHeld;
import org.shouwang.events.codes.HomeMode;
import org.shouwang.events.outreach.ActivityHeld;
import org.shouwang.events.outreach.LectureHeld;
import org.shouwang.events.outreach.ParentSchoolSessionHeld;
import org.shouwang.events.outreach.PublicityPublished;

class PlacesTest {

    @Test
    void a_home_is_a_node_or_a_name_at_a_node_and_counts_once() {
        Story story = Story.of("S01", opened(null, "2023-09-01", ONE), opened("东楼", "2023-09-01", ONE))
                .tell("S01", opened(null, "2024-05-01", ONE))
                .tell("V01", opened("东楼", "2023-09-01", TWO));

        assertThat(story.figure("home.built", 2024)).isEqualTo("3");
        assertThat(story.figure("home.opened", 2024)).isEqualTo("0");
        assertThat(story.figure("home.opened", 2023)).isEqualTo("3");
    }

    @Test
    void the_mode_is_the_last_stated_up_to_the_day() {
        Story story = Story.of("S01", opened(null, "2024-12-31", ONE), opened(null, "2023-09-01", TWO));

        assertThat(story.figure("home.built.mode2", 2023)).isEqualTo("1");
        assertThat(story.figure("home.built.mode1", 2024)).isEqualTo("1");
        assertThat(story.figure("home.built.mode2", 2024)).isEqualTo("0");
    }

    @Test
    void a_planned_home_is_not_a_built_one() {
        Story story = Story.of("S01", new CareHomePlanned(day("2023-03-01"), null, ONE));

        assertThat(story.figure("home.planned", 2024)).isEqualTo("1");
        assertThat(story.figure("home.planned", 2022)).isEqualTo("0");
        assertThat(story.figure("home.built", 2024)).isEqualTo("0");
    }

    @Test
    void sessions_add_up_those_who_came() {
        Story story = Story.of("S01", session("2024-01-01", 20), session("2024-12-31", 12), session("2025-01-01", 9));

        assertThat(story.figure("home.sessions", 2024)).isEqualTo("2");
        assertThat(story.figure("home.attendance", 2024)).isEqualTo("32");
    }

    @Test
    void a_lesson_of_thirty_nine_minutes_is_none() {
        Story story = Story.of("S01", lesson("2024-03-01", 39), lesson("2024-03-02", 40));

        assertThat(story.figure("parentschool.sessions", 2024)).isEqualTo("1");
        assertThat(story.figure("parentschool.attendance", 2024)).isEqualTo("30");
    }

    @Test
    void every_school_owes_two_lessons_a_term_and_no_village_does() {
        Story story = new Story()
                .enrolled("S01", SCHOOL, "349921101")
                .enrolled("S02", SCHOOL, "349921101")
                .enrolled("V01", VILLAGE, "349921101")
                .tell("S01", lesson("2023-09-01", 40), lesson("2024-01-31", 40), lesson("2024-02-01", 40))
                .tell("V01", lesson("2024-02-01", 40), lesson("2024-02-02", 40));

        assertThat(story.figure("parentschool.compliance", 2024)).isEqualTo("25.0% (1/4)");
    }

    @Test
    void lectures_activities_and_publicity() {
        Story story = Story.of(
                "county",
                new LectureHeld(day("2024-03-01"), 500, null, null),
                new ActivityHeld(day("2024-06-01"), null, null, 40),
                new PublicityPublished(day("2024-06-01"), "省台", null),
                new PublicityPublished(day("2024-06-02"), "省台", null));

        assertThat(story.figure("lectures.held", 2024)).isEqualTo("1");
        assertThat(story.figure("lectures.attendance", 2024)).isEqualTo("500");
        assertThat(story.figure("activities.participants", 2024)).isEqualTo("40");
        assertThat(story.figures("EDU", Period.year(2024))
                        .get("publicity.by_outlet")
                        .value())
                .isEqualTo(Map.of("省台", 2L));
    }

    private static CareHomeOpened opened(String home, String day, HomeMode mode) {
        return new CareHomeOpened(day(day), home, mode);
    }

    private static CareHomeSessionHeld session(String day, int attendance) {
        return new CareHomeSessionHeld(day(day), null, attendance, null, null);
    }

    private static ParentSchoolSessionHeld lesson(String day, int minutes) {
        return new ParentSchoolSessionHeld(day(day), minutes, 30, null, null);
    }
}
