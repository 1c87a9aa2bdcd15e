package org.shouwang.county.children;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.county.story.Story.day;
import static org.shouwang.events.codes.Carer.GRANDPARENT;
import static org.shouwang.events.codes.Carer.NONE;
import static org.shouwang.events.codes.Carer.RELATIVE;
import static org.shouwang.events.codes.Carer.TEACHER;
import static org.shouwang.events.codes.Parent.FATHER;

import org.junit.jupiter.api.Test;
import org.shouwang.county.story.AChild;
import org.shouwang.county.story.Story;
import org.shouwang.events.child.GuardianChanged;
import org.shouwang.events.child.ParentSheet;
import org.shouwang.events.codes.Carer;
import org.shouwang.events.codes.Household;
import org.shouwang.events.codes.ParentCondition;

class FactsTest {

    private static final String ID = "349921201403050028";

    @Test
    void a_fact_holds_from_its_day() {
        Story story = inTwoFiles(RELATIVE, "2024-03-01", GRANDPARENT, "2024-09-01");

        assertThat(carerOn("2024-08-31", story)).isEqualTo(RELATIVE);
        assertThat(carerOn("2024-09-01", story)).isEqualTo(GRANDPARENT);
    }

    @Test
    void a_fact_dated_later_wins_whenever_it_was_recorded() {
        Story story = Story.of(
                        "V01",
                        AChild.called("v").withId(ID).caredForBy(RELATIVE).registered("2024-09-01"))
                .recordedAt("2026-03-01T00:00:00Z")
                .tell(
                        "S01",
                        AChild.called("s").withId(ID).caredForBy(GRANDPARENT).registered("2024-03-01"));

        assertThat(carerOn("2024-12-31", story)).isEqualTo(RELATIVE);
    }

    @Test
    void on_the_same_day_the_later_recording_wins() {
        Story story = Story.of(
                        "V01",
                        AChild.called("v").withId(ID).caredForBy(RELATIVE).registered("2024-09-01"))
                .recordedAt("2026-01-09T00:00:00Z")
                .tell(
                        "Z99",
                        AChild.called("s").withId(ID).caredForBy(GRANDPARENT).registered("2024-09-01"));

        assertThat(carerOn("2024-12-31", story)).isEqualTo(RELATIVE);
    }

    @Test
    void recorded_at_one_instant_the_greater_node_wins() {
        Story story = Story.of(
                        "V01",
                        AChild.called("v").withId(ID).caredForBy(RELATIVE).registered("2024-09-01"))
                .tell(
                        "S01",
                        AChild.called("s").withId(ID).caredForBy(GRANDPARENT).registered("2024-09-01"));

        assertThat(carerOn("2024-12-31", story)).isEqualTo(RELATIVE);
    }

    @Test
    void recorded_at_one_instant_by_one_node_the_greater_number_wins() {
        Story story = Story.of(
                "V01",
                AChild.called("c").caredForBy(RELATIVE).registered("2024-09-01"),
                guardian("2024-09-01", TEACHER),
                guardian("2024-09-01", NONE));

        assertThat(carerOn("2024-12-31", story)).isEqualTo(NONE);
    }

    @Test
    void what_is_not_stated_takes_nothing_back() {
        Story story = Story.of(
                        "V01",
                        AChild.called("v")
                                .withId(ID)
                                .household(Household.URBAN)
                                .caredForBy(RELATIVE)
                                .ofPriority()
                                .registered("2024-03-01"))
                .tell("S01", AChild.called("s").withId(ID).registered("2024-09-01"));

        assertThat(story.childOn("2024-12-31").household().value()).isEqualTo(Household.URBAN);
        assertThat(carerOn("2024-12-31", story)).isEqualTo(RELATIVE);
        assertThat(story.childOn("2024-12-31").priority()).isNotNull();
    }

    @Test
    void nobody_having_stated_it_is_null() {
        ChildAt child =
                Story.of("V01", AChild.called("c").registered("2024-03-01")).childOn("2024-12-31");

        assertThat(child.household()).isNull();
        assertThat(child.carer()).isNull();
        assertThat(child.boarder()).isNull();
        assertThat(child.priority()).isNull();
        assertThat(child.condition(FATHER)).isNull();
        assertThat(child.away(FATHER, 0)).isNull();
    }

    @Test
    void a_boarder_may_come_to_live_at_home() {
        Story story = Story.of(
                        "V01", AChild.called("v").withId(ID).boarding(true).registered("2024-03-01"))
                .tell("S01", AChild.called("s").withId(ID).boarding(false).registered("2024-09-01"));

        assertThat(story.childOn("2024-03-01").boarder().value()).isTrue();
        assertThat(story.childOn("2024-12-31").boarder().value()).isFalse();
    }

    @Test
    void a_day_of_leaving_without_a_condition_says_that_the_parent_is_able() {
        Story story = Story.of(
                        "V01",
                        AChild.called("v")
                                .withId(ID)
                                .condition(FATHER, ParentCondition.UNABLE)
                                .registered("2024-03-01"))
                .tell(
                        "S01",
                        AChild.called("s").withId(ID).away(FATHER, "2024-01-01").registered("2024-09-01"));

        assertThat(story.childOn("2024-08-31").condition(FATHER).value()).isEqualTo(ParentCondition.UNABLE);
        assertThat(story.childOn("2024-09-01").condition(FATHER).value()).isEqualTo(ParentCondition.ABLE);
    }

    @Test
    void a_day_of_leaving_counts_whatever_the_condition() {
        ParentSheet missing = new ParentSheet(null, ParentCondition.MISSING, day("2023-01-01"), null, null, null);
        Story story = Story.of("V01", AChild.called("c").parent(FATHER, missing).registered("2024-03-01"));

        assertThat(story.childOn("2024-12-31").away(FATHER, 3)).isNotNull();
        assertThat(story.childOn("2024-12-31").condition(FATHER).value()).isEqualTo(ParentCondition.MISSING);
    }

    @Test
    void a_child_born_on_29_february_grows_older_on_1_march_of_common_years() {
        Story story = Story.of("V01", AChild.called("c").born("2008-02-29").registered("2020-03-01"));

        assertThat(story.childOn("2023-02-28").age()).isEqualTo(14);
        assertThat(story.childOn("2023-03-01").age()).isEqualTo(15);
        assertThat(story.childOn("2024-02-28").age()).isEqualTo(15);
        assertThat(story.childOn("2024-02-29").age()).isEqualTo(16);
    }

    @Test
    void every_answer_names_the_record_it_rests_on() {
        Story story = inTwoFiles(RELATIVE, "2024-03-01", GRANDPARENT, "2024-09-01");

        assertThat(story.childOn("2024-08-31").carer().by().node()).isEqualTo("V01");
        assertThat(story.childOn("2024-12-31").carer().by().node()).isEqualTo("S01");
    }

    private static Story inTwoFiles(Carer atVillage, String since, Carer atSchool, String from) {
        return Story.of(
                        "V01",
                        AChild.called("v").withId(ID).caredForBy(atVillage).registered(since))
                .tell("S01", AChild.called("s").withId(ID).caredForBy(atSchool).registered(from));
    }

    private static GuardianChanged guardian(String day, Carer carer) {
        return new GuardianChanged("c", day(day), carer, null, null, null);
    }

    private static Carer carerOn(String day, Story story) {
        return story.childOn(day).carer().value();
    }
}
