package org.shouwang.county.definitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shouwang.events.codes.Distance.IN_TOWNSHIP;
import static org.shouwang.events.codes.Distance.OTHER_TOWNSHIP;
import static org.shouwang.events.codes.Household.URBAN;
import static org.shouwang.events.codes.Parent.FATHER;
import static org.shouwang.events.codes.Parent.MOTHER;
import static org.shouwang.events.codes.ParentCondition.UNABLE;
import static org.shouwang.events.codes.Schooling.JUNIOR;
import static org.shouwang.events.codes.Schooling.KINDERGARTEN;
import static org.shouwang.events.codes.Schooling.PRIMARY;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shouwang.county.children.Recorded;
import org.shouwang.county.story.AChild;
import org.shouwang.county.story.Story;
import org.shouwang.events.child.ChildFileClosed;
import org.shouwang.events.child.ParentSheet;
import org.shouwang.events.codes.ClosingReason;
import org.shouwang.events.codes.Distance;
import org.shouwang.events.codes.ParentCondition;

class DefinitionsTest {

    private static final String DAY = "2024-12-31";

    @ParameterizedTest
    @CsvSource({
        "EDU,    2006-12-31, false", "EDU,    2007-01-01, true",
        "MCA,    2008-12-31, false", "MCA,    2009-01-01, true",
        "BOTH3,  2006-12-31, false", "BOTH3,  2007-01-01, true",
        "CENSUS, 2006-12-31, false", "CENSUS, 2007-01-01, true"
    })
    void the_age_must_not_have_been_reached(String definition, String born, boolean counts) {
        assertThat(counts(definition, bothGone("2023-01-01").born(born))).isEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource({
        "EDU,    2024-09-30, true", "EDU,    2024-10-01, false",
        "MCA,    2024-12-31, true", "MCA,    2025-01-01, false",
        "BOTH3,  2024-09-30, true", "BOTH3,  2024-10-01, false",
        "CENSUS, 2024-06-30, true", "CENSUS, 2024-07-01, false"
    })
    void the_parents_must_have_been_away_long_enough(String definition, String since, boolean counts) {
        assertThat(counts(definition, bothGone(since))).isEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource({"EDU, true", "MCA, false", "BOTH3, false", "CENSUS, true"})
    void one_parent_away_suffices_for_some(String definition, boolean counts) {
        assertThat(counts(definition, aPupil().away(FATHER, "2023-01-01"))).isEqualTo(counts);
        assertThat(counts(definition, aPupil().away(MOTHER, "2023-01-01"))).isEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource({"EDU, true", "MCA, true", "BOTH3, true", "CENSUS, true"})
    void one_away_and_the_other_unable_to_care_count_for_all(String definition, boolean counts) {
        assertThat(counts(definition, aPupil().away(FATHER, "2023-01-01").condition(MOTHER, UNABLE)))
                .isEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource({"DECEASED", "MISSING", "CUSTODY_LOST"})
    void the_dead_the_missing_and_those_without_custody_are_unable(ParentCondition condition) {
        assertThat(counts("MCA", aPupil().away(FATHER, "2024-12-01").condition(MOTHER, condition)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"EDU", "MCA", "BOTH3", "CENSUS"})
    void two_parents_unable_to_care_but_at_home_leave_nobody_behind(String definition) {
        assertThat(counts(definition, aPupil().condition(FATHER, UNABLE).condition(MOTHER, UNABLE)))
                .isFalse();
    }

    @Test
    void an_unable_parent_who_is_away_does_not_stand_for_the_other() {
        ParentSheet unableAndAway = new ParentSheet(null, UNABLE, LocalDate.parse("2023-01-01"), null, null, null);

        assertThat(counts("MCA", aPupil().parent(FATHER, unableAndAway))).isFalse();
        assertThat(counts("BOTH3", aPupil().parent(FATHER, unableAndAway))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"EDU, true", "MCA, false", "BOTH3, false", "CENSUS, false"})
    void a_registration_in_town_matters_to_some(String definition, boolean counts) {
        assertThat(counts(definition, bothGone("2023-01-01").household(URBAN))).isEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource({"EDU, false", "MCA, true", "BOTH3, true", "CENSUS, true"})
    void schooling_matters_to_one(String definition, boolean counts) {
        assertThat(counts(definition, bothGone("2023-01-01").in(KINDERGARTEN))).isEqualTo(counts);
        assertThat(counts(definition, bothGone("2023-01-01").in(JUNIOR))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"EDU, true", "MCA, true", "BOTH3, true", "CENSUS, false"})
    void work_within_the_township_matters_to_one(String definition, boolean counts) {
        assertThat(counts(definition, bothGone("2023-01-01", IN_TOWNSHIP))).isEqualTo(counts);
        assertThat(counts(definition, bothGone("2023-01-01", OTHER_TOWNSHIP))).isTrue();
        assertThat(counts(definition, bothGone("2023-01-01", null))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"EDU", "MCA", "BOTH3", "CENSUS"})
    void without_an_open_file_nobody_counts(String definition) {
        Story closed = Story.of(
                "V01",
                bothGone("2023-01-01").registered("2023-02-01"),
                new ChildFileClosed("c", LocalDate.parse(DAY), ClosingReason.MOVED_AWAY));

        assertThat(closed.isLeftBehind(definition, "2024-12-30")).isTrue();
        assertThat(closed.isLeftBehind(definition, DAY)).isFalse();
    }

    @Test
    void a_counted_child_names_what_it_rests_on() {
        Story story = Story.of("V01", bothGone("2023-01-01").registered("2023-02-01"));

        List<Recorded> because = Definitions.shipped("EDU").because(story.childOn(DAY));

        assertThat(because).containsExactly(story.records().get(0));
    }

    @Test
    void four_definitions_ship() {
        assertThat(Definitions.shipped())
                .extracting(Definition::name)
                .containsExactly("教育口径", "民政口径(国发〔2016〕13号)", "双亲三个月口径", "普查口径");
        assertThatThrownBy(() -> Definitions.shipped("NONE")).hasMessageContaining("NONE");
    }

    @Test
    void a_county_writes_down_its_own() throws IOException {
        String own = """
                TOWN.name = 本县口径
                TOWN.ageBelow = 14
                TOWN.schooling = KINDERGARTEN PRIMARY
                TOWN.away = EITHER
                TOWN.months = 1
                TOWN.incapacity = IGNORED
                """;

        Definition town = Definitions.read(new StringReader(own)).get(0);

        assertThat(town.counts(
                        Story.of("V01", aPupil().away(FATHER, "2024-11-30").registered("2024-11-30"))
                                .childOn(DAY)))
                .isTrue();
        assertThat(town.counts(Story.of(
                                "V01",
                                aPupil().in(JUNIOR).away(FATHER, "2024-11-30").registered("2024-11-30"))
                        .childOn(DAY)))
                .isFalse();
    }

    @Test
    void a_definition_that_leaves_a_criterion_out_is_refused() {
        assertThatThrownBy(() -> Definitions.read(new StringReader("TOWN.name = 本县口径")))
                .hasMessageContaining("TOWN.ageBelow");
    }

    private static boolean counts(String definition, AChild child) {
        return Story.of("V01", child.registered("2023-02-01")).isLeftBehind(definition, DAY);
    }

    private static AChild aPupil() {
        return AChild.called("c").born("2014-03-05").in(PRIMARY);
    }

    private static AChild bothGone(String since) {
        return aPupil().away(FATHER, since).away(MOTHER, since);
    }

    private static AChild bothGone(String since, Distance distance) {
        return aPupil().away(FATHER, since, distance).away(MOTHER, since, distance);
    }
}
