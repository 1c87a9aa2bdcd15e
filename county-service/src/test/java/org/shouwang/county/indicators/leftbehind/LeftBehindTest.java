package org.shouwang.county.indicators.leftbehind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.county.story.Story.day;
import static org.shouwang.events.codes.NodeKind.SCHOOL;
import static org.shouwang.events.codes.NodeKind.VILLAGE;
import static org.shouwang.events.codes.Parent.FATHER;
import static org.shouwang.events.codes.Parent.MOTHER;
import static org.shouwang.events.codes.Schooling.PRIMARY;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shouwang.county.indicators.Figures;
import org.shouwang.county.indicators.Period;
import org.shouwang.county.story.AChild;
import org.shouwang.county.story.Story;
import org.shouwang.events.child.GuardianChanged;
import org.shouwang.events.child.ParentReturned;
import org.shouwang.events.codes.Carer;

class LeftBehindTest {

    private static final String ID = "349921201403050028";

    @ParameterizedTest
    @CsvSource({
        "GRANDPARENT, lbc.care.grandparent",
        "RELATIVE, lbc.care.relative",
        "FATHER, lbc.care.parent",
        "MOTHER, lbc.care.parent",
        "TEACHER, lbc.care.other",
        "OTHER, lbc.care.other",
        "NONE, lbc.care.none",
        ", lbc.care.unknown"
    })
    void each_carer_has_one_row(Carer carer, String row) {
        Figures figures = told(aPupil("c").caredForBy(carer)).figures("EDU", Period.year(2024));

        assertThat(figures.get(row).printed()).isEqualTo("1");
        assertThat(figures.values().entrySet().stream()
                        .filter(figure -> figure.getKey().startsWith("lbc.care.")
                                && figure.getValue().equals(1L)))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-01-01, lbc.age.0-5",
        "2018-12-31, lbc.age.6-13",
        "2011-01-01, lbc.age.6-13",
        "2010-12-31, lbc.age.14-17",
        "2007-01-01, lbc.age.14-17"
    })
    void age_is_taken_on_the_last_day(String born, String band) {
        assertThat(told(aPupil("c").born(born)).figure(band, 2024)).isEqualTo("1");
    }

    @Test
    void one_or_both_parents_are_away_on_the_day_itself() {
        Story story = told(aPupil("c").away(MOTHER, "2024-12-31"));
        assertThat(story.figure("lbc.both_away", 2024)).isEqualTo("1");

        story.tell("V01", new ParentReturned("c", day("2024-12-31"), MOTHER));

        assertThat(story.figure("lbc.both_away", 2024)).isEqualTo("0");
        assertThat(story.figure("lbc.one_away", 2024)).isEqualTo("1");
    }

    @Test
    void a_child_of_two_nodes_stands_under_both_and_once_in_the_total() {
        Story story = new Story()
                .enrolled("V01", VILLAGE, "349921101")
                .enrolled("S01", SCHOOL, "349921101")
                .tell("V01", aPupil("v").registered("2023-09-01"))
                .tell("S01", aPupil("s").registered("2023-09-01"));
        Figures figures = story.figures("EDU", Period.year(2024));

        assertThat(figures.get("lbc.total").value()).isEqualTo(1L);
        assertThat(figures.get("lbc.by_unit").value()).isEqualTo(Map.of("S01", 1L, "V01", 1L));
        assertThat(figures.get("lbc.by_township").value()).isEqualTo(Map.of("349921101", 1L));
    }

    @Test
    void boarders_girls_and_children_of_priority() {
        Story story = told(aPupil("c").boarding(true).ofPriority());

        assertThat(story.figure("lbc.boarders", 2024)).isEqualTo("1");
        assertThat(story.figure("lbc.priority", 2024)).isEqualTo("1");
        assertThat(story.figure("lbc.girls", 2024)).isEqualTo("1");
        assertThat(story.figure("lbc.boys", 2024)).isEqualTo("0");
        assertThat(told(aPupil("c").boy()).figure("lbc.boys", 2024)).isEqualTo("1");
    }

    @Test
    void a_child_shows_the_facts_that_made_it_count() {
        Story story = told(aPupil("c"))
                .tell("V01", new GuardianChanged("c", day("2024-06-01"), Carer.RELATIVE, null, null, null));

        assertThat(story.figures("EDU", Period.year(2024))
                        .get("lbc.care.relative")
                        .evidence())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.child()).isEqualTo("V01/c");
                    assertThat(one.events()).containsExactly("V01#1", "V01#2");
                });
    }

    private static Story told(AChild child) {
        return Story.of("V01", child.registered("2023-09-01"));
    }

    private static AChild aPupil(String childId) {
        return AChild.called(childId).withId(ID).in(PRIMARY).away(FATHER, "2023-01-01");
    }
}
