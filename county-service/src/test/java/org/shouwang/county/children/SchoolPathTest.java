package org.shouwang.county.children;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.county.story.Story.day;
import static org.shouwang.events.codes.Schooling.DROPPED_OUT;
import static org.shouwang.events.codes.Schooling.JUNIOR;
import static org.shouwang.events.codes.Schooling.KINDERGARTEN;
import static org.shouwang.events.codes.Schooling.LEFT;
import static org.shouwang.events.codes.Schooling.NOT_YET;
import static org.shouwang.events.codes.Schooling.PRIMARY;
import static org.shouwang.events.codes.Schooling.SENIOR;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shouwang.county.story.AChild;
import org.shouwang.county.story.Story;
import org.shouwang.events.Event;
import org.shouwang.events.child.ChildTransferred;
import org.shouwang.events.child.PupilDroppedOut;
import org.shouwang.events.child.PupilFinished;
import org.shouwang.events.child.PupilReturned;
import org.shouwang.events.codes.Schooling;

class SchoolPathTest {

    @ParameterizedTest
    @CsvSource({
        "KINDERGARTEN, PRIMARY",
        "PRIMARY, JUNIOR",
        "JUNIOR, LEFT",
        "SENIOR, LEFT",
        "VOCATIONAL, LEFT",
        "NOT_YET, LEFT",
        "DROPPED_OUT, LEFT",
        "LEFT, LEFT"
    })
    void finishing_leads_on(Schooling stage, Schooling next) {
        assertThat(stageOn("2024-12-31", in(stage, finished("2024-06-25")))).isEqualTo(next);
        assertThat(stageOn("2024-06-24", in(stage, finished("2024-06-25")))).isEqualTo(stage);
    }

    @Test
    void finishing_what_nobody_has_stated_leads_out_of_school() {
        assertThat(stageOn("2024-12-31", in(null, finished("2024-06-25")))).isEqualTo(LEFT);
    }

    @Test
    void a_pupil_comes_back_to_the_last_stage_held() {
        Story story = in(PRIMARY, finished("2023-06-25"), droppedOut("2024-03-01"), returned("2024-09-01"));

        assertThat(stageOn("2024-08-31", story)).isEqualTo(DROPPED_OUT);
        assertThat(stageOn("2024-09-01", story)).isEqualTo(JUNIOR);
    }

    @Test
    void a_stage_held_before_leaving_school_is_held_still() {
        assertThat(stageOn("2024-12-31", in(SENIOR, finished("2024-06-25"), returned("2024-09-01"))))
                .isEqualTo(SENIOR);
    }

    @Test
    void who_never_held_a_stage_comes_back_by_age() {
        assertThat(returningAged("2012-03-01", "2024-02-29")).isEqualTo(PRIMARY);
        assertThat(returningAged("2012-03-01", "2024-03-01")).isEqualTo(JUNIOR);
    }

    @Test
    void moving_to_another_school_changes_no_stage() {
        assertThat(stageOn("2024-12-31", in(PRIMARY, new ChildTransferred("c", day("2024-09-01")))))
                .isEqualTo(PRIMARY);
    }

    @Test
    void the_nodes_tell_one_way_through_school() {
        String id = "349921201403050028";
        Story story = Story.of("S02", AChild.called("s2").withId(id).in(PRIMARY).registered("2023-09-01"))
                .tell("V01", AChild.called("v1").withId(id).in(KINDERGARTEN).registered("2020-09-01"))
                .tell("V01", new PupilFinished("v1", day("2024-06-25")));

        assertThat(stageOn("2022-01-01", story)).isEqualTo(KINDERGARTEN);
        assertThat(stageOn("2024-12-31", story)).isEqualTo(JUNIOR);
    }

    @Test
    void only_a_finished_junior_stage_is_remembered_as_such() {
        Story junior = in(JUNIOR, finished("2024-06-25"));
        Story senior = in(SENIOR, finished("2024-06-25"));

        assertThat(junior.childOn("2024-06-24").finished(JUNIOR)).isNull();
        assertThat(junior.childOn("2024-06-25").finished(JUNIOR)).isNotNull();
        assertThat(senior.childOn("2024-12-31").finished(JUNIOR)).isNull();
    }

    @Test
    void nothing_stated_is_unknown() {
        assertThat(in(null).childOn("2024-12-31").schooling()).isNull();
        assertThat(stageOn("2024-12-31", in(NOT_YET))).isEqualTo(NOT_YET);
    }

    private static Schooling returningAged(String born, String day) {
        return stageOn(
                "2024-12-31",
                Story.of("V01", AChild.called("c").born(born).in(DROPPED_OUT).registered("2020-09-01"), returned(day)));
    }

    private static Schooling stageOn(String day, Story story) {
        return story.childOn(day).schooling().value();
    }

    private static Story in(Schooling stage, Event... events) {
        List<Event> all = new ArrayList<>();
        all.add(AChild.called("c").in(stage).registered("2020-09-01"));
        all.addAll(List.of(events));
        return Story.of("V01", all.toArray(Event[]::new));
    }

    private static PupilFinished finished(String day) {
        return new PupilFinished("c", day(day));
    }

    private static PupilDroppedOut droppedOut(String day) {
        return new PupilDroppedOut("c", day(day));
    }

    private static PupilReturned returned(String day) {
        return new PupilReturned("c", day(day));
    }
}
