package org.shouwang.county.summary.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.shouwang.county.children.Recorded;
import org.shouwang.county.definitions.Definitions;
import org.shouwang.county.story.AChild;
import org.shouwang.county.story.RandomCounty;
import org.shouwang.county.story.Story;
import org.shouwang.county.summary.account.Accounts.NoSuchYear;
import org.shouwang.events.codes.NodeKind;
import org.shouwang.events.codes.Parent;
import org.shouwang.events.codes.Schooling;
import org.shouwang.events.codes.VisitMode;
import org.shouwang.events.contact.VisitCompleted;

class AccountsTest {

    private static final Story TWO_UNITS = new Story()
            .enrolled("S01", NodeKind.SCHOOL, "101")
            .enrolled("V01", NodeKind.VILLAGE, "101")
            .enrolled("V02", NodeKind.VILLAGE, "102")
            .tell("S01", child("c1").registered("2024-01-05"))
            .tell("V01", child("c1").registered("2024-01-06"))
            .tell("S01", visit("2024-02-01"), visit("2024-03-01"))
            .tell("V01", visit("2024-02-05"));

    @Test
    void the_order_in_which_records_arrived_does_not_show_in_the_fingerprint() {
        List<Recorded> records = new ArrayList<>(RandomCounty.ofSeed(4, 40));
        String before = SomeAccounts.of(records, 2024, "EDU").fingerprint();
        Collections.shuffle(records, new Random(9));
        assertThat(SomeAccounts.of(records, 2024, "EDU").fingerprint()).isEqualTo(before);
    }

    @Test
    void another_definition_or_another_year_has_another_fingerprint() {
        List<String> fingerprints = List.of(
                SomeAccounts.ofSeed(4, 2024, "EDU").fingerprint(),
                SomeAccounts.ofSeed(4, 2024, "CENSUS").fingerprint(),
                SomeAccounts.ofSeed(4, 2025, "EDU").fingerprint());
        assertThat(fingerprints).doesNotHaveDuplicates();
    }

    @Test
    void a_year_in_which_nothing_happened_is_refused_with_the_years_there_are() {
        assertThatThrownBy(() -> SomeAccounts.of(TWO_UNITS, 2031, "EDU"))
                .isInstanceOf(NoSuchYear.class)
                .hasMessageContaining("2031")
                .hasMessageContaining("2024");
    }

    @Test
    void a_child_of_two_units_stands_under_both_and_once_in_the_total() {
        AnnualAccount account = SomeAccounts.of(TWO_UNITS, 2024, "EDU");
        assertThat(account.figure("lbc.total").value()).isEqualTo(1L);
        assertThat(account.byUnit().of("lbc.total"))
                .containsEntry("S01", new Share(1, 0))
                .containsEntry("V01", new Share(1, 0));
    }

    @Test
    void what_a_unit_did_is_the_unit_s() {
        ByUnit byUnit = SomeAccounts.of(TWO_UNITS, 2024, "EDU").byUnit();
        assertThat(byUnit.of("visits.total", "S01").amount()).isEqualTo(2);
        assertThat(byUnit.of("visits.total", "V01").amount()).isEqualTo(1);
    }

    @Test
    void the_three_ones_are_asked_of_schools_alone() {
        ByUnit byUnit = SomeAccounts.of(TWO_UNITS, 2024, "EDU").byUnit();
        assertThat(byUnit.of("threeones.visit")).containsOnlyKeys("S01");
        assertThat(byUnit.of("threeones.visit", "S01")).isEqualTo(new Share(2, 12));
    }

    @Test
    void a_unit_that_told_nothing_of_the_year_is_silent() {
        Coverage coverage = SomeAccounts.of(TWO_UNITS, 2024, "EDU").coverage();
        assertThat(coverage.silent()).extracting(unit -> unit.unit().node()).containsExactly("V02");
        assertThat(coverage.withRecords()).isEqualTo(2);
        assertThat(coverage.enrolled()).isEqualTo(3);
    }

    @Test
    void every_definition_explains_itself_from_its_criteria() {
        assertThat(new CriteriaInWords(Definitions.shipped("MCA")).text())
                .contains("未满16周岁")
                .contains("农业户籍")
                .contains("父母双方均外出务工")
                .contains("另一方无监护能力");
        assertThat(new CriteriaInWords(Definitions.shipped("CENSUS")).text())
                .contains("满6个月")
                .contains("在本乡镇内务工的不计");
    }

    private static AChild child(String id) {
        return AChild.called(id)
                .withId("349921201403050028")
                .in(Schooling.PRIMARY)
                .away(Parent.FATHER, "2023-02-01");
    }

    private static VisitCompleted visit(String day) {
        return new VisitCompleted("c1", LocalDate.parse(day), null, VisitMode.HOME, null, null);
    }
}
