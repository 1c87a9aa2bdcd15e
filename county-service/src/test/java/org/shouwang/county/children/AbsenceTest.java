package org.shouwang.county.children;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.county.story.Story.day;
import static org.shouwang.events.codes.Parent.FATHER;
import static org.shouwang.events.codes.Parent.MOTHER;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shouwang.county.story.AChild;
import org.shouwang.county.story.Story;
import org.shouwang.events.Event;
import org.shouwang.events.child.ParentLeftForWork;
import org.shouwang.events.child.ParentReturned;
import org.shouwang.events.codes.Distance;

class AbsenceTest {

    @Test
    void a_month_away_is_full_on_the_same_day_of_the_next_month() {
        assertThat(leftOn("2024-09-30").childOn("2024-12-30").away(FATHER, 3)).isNotNull();
        assertThat(leftOn("2024-10-01").childOn("2024-12-31").away(FATHER, 3)).isNull();
    }

    @Test
    void a_month_ends_on_its_last_day_when_it_has_no_such_day() {
        assertThat(leftOn("2023-11-30").childOn("2024-02-28").away(FATHER, 3)).isNull();
        assertThat(leftOn("2023-11-30").childOn("2024-02-29").away(FATHER, 3)).isNotNull();
        assertThat(leftOn("2022-11-30").childOn("2023-02-28").away(FATHER, 3)).isNotNull();
    }

    @Test
    void who_leaves_today_is_away_today_and_who_returns_today_is_at_home() {
        Story story = leftOn("2024-03-01", home("2024-06-01"));

        assertThat(story.childOn("2024-02-29").away(FATHER, 0)).isNull();
        assertThat(story.childOn("2024-03-01").away(FATHER, 0)).isNotNull();
        assertThat(story.childOn("2024-05-31").away(FATHER, 0)).isNotNull();
        assertThat(story.childOn("2024-06-01").away(FATHER, 0)).isNull();
    }

    @Test
    void twenty_nine_days_at_home_are_a_holiday() {
        Story story = leftOn("2023-03-01", home("2024-12-10"), gone("2025-01-08"));

        assertThat(story.childOn("2024-12-31").away(FATHER, 3)).isNotNull();
    }

    @Test
    void thirty_days_at_home_are_a_return() {
        Story story = leftOn("2023-03-01", home("2024-12-10"), gone("2025-01-09"));

        assertThat(story.childOn("2024-12-31").away(FATHER, 0)).isNull();
        assertThat(story.childOn("2025-04-08").away(FATHER, 3)).isNull();
        assertThat(story.childOn("2025-04-09").away(FATHER, 3)).isNotNull();
    }

    @Test
    void a_return_told_twice_is_measured_from_the_first() {
        Story story = leftOn("2023-03-01", home("2024-09-01"), home("2024-09-25"), gone("2024-10-10"));

        assertThat(story.childOn("2024-12-31").away(FATHER, 3)).isNull();
        assertThat(story.childOn("2024-12-31").away(FATHER, 2)).isNotNull();
    }

    @Test
    void going_on_to_another_place_is_one_absence() {
        Story story = leftOn("2024-01-15", gone("2024-11-20"));

        assertThat(story.childOn("2024-12-31").away(FATHER, 11)).isNotNull();
    }

    @Test
    void a_return_of_somebody_at_home_ends_nothing() {
        Story story = leftOn("2024-05-01", home("2024-02-01"));

        assertThat(story.childOn("2024-12-31").away(FATHER, 6)).isNotNull();
    }

    @Test
    void on_one_day_the_order_of_recording_decides() {
        Story leftAgain = leftOn("2023-01-01", home("2024-06-01"), gone("2024-06-01"));
        Story cameHome = leftOn("2023-01-01", gone("2024-06-01"), home("2024-06-01"));

        assertThat(leftAgain.childOn("2024-12-31").away(FATHER, 12)).isNotNull();
        assertThat(cameHome.childOn("2024-12-31").away(FATHER, 0)).isNull();
    }

    @Test
    void departures_and_returns_of_all_nodes_stand_in_one_order() {
        AChild child = AChild.called("at-village").withId(ID);
        Story story = Story.of("V01", child.away(FATHER, "2023-01-01").registered("2023-02-01"))
                .tell("S01", AChild.called("at-school").withId(ID).registered("2023-09-01"))
                .tell("S01", new ParentReturned("at-school", day("2024-06-01"), FATHER));

        assertThat(story.childOn("2024-05-31").away(FATHER, 12)).isNotNull();
        assertThat(story.childOn("2024-06-01").away(FATHER, 0)).isNull();
    }

    @Test
    void one_parents_moves_are_not_the_others() {
        Story story = leftOn("2024-01-01", new ParentReturned("c", day("2024-06-01"), MOTHER));

        assertThat(story.childOn("2024-12-31").away(FATHER, 0)).isNotNull();
        assertThat(story.childOn("2024-12-31").away(MOTHER, 0)).isNull();
    }

    @Test
    void the_distance_is_the_last_one_stated_up_to_the_day() {
        Story story = Story.of(
                "V01",
                AChild.called("c")
                        .away(FATHER, "2024-01-01", Distance.IN_TOWNSHIP)
                        .registered("2024-02-01"),
                new ParentLeftForWork("c", day("2024-06-01"), FATHER, null, Distance.OTHER_PROVINCE),
                new ParentLeftForWork("c", day("2024-07-01"), FATHER, null, null));

        assertThat(distanceOn("2024-05-31", story)).isEqualTo(Distance.IN_TOWNSHIP);
        assertThat(distanceOn("2024-12-31", story)).isEqualTo(Distance.OTHER_PROVINCE);
    }

    @Test
    void a_new_absence_knows_nothing_of_the_distance_of_the_one_before() {
        Story story = Story.of(
                "V01",
                AChild.called("c")
                        .away(FATHER, "2023-01-01", Distance.IN_TOWNSHIP)
                        .registered("2023-02-01"),
                home("2024-01-01"),
                gone("2024-03-01"));

        assertThat(distanceOn("2024-12-31", story)).isNull();
    }

    private static final String ID = "349921201403050028";

    private static Distance distanceOn(String day, Story story) {
        return story.childOn(day).away(FATHER, 0).distanceAt(day(day));
    }

    /** Away since that day by the sheet, then what else happened. */
    private static Story leftOn(String since, Event... events) {
        List<Event> all = new ArrayList<>();
        all.add(AChild.called("c").away(FATHER, since).registered(since));
        all.addAll(List.of(events));
        return Story.of("V01", all.toArray(Event[]::new));
    }

    private static ParentReturned home(String day) {
        return new ParentReturned("c", day(day), FATHER);
    }

    private static ParentLeftForWork gone(String day) {
        return new ParentLeftForWork("c", day(day), FATHER, null, null);
    }
}
