package org.shouwang.county.indicators.welfare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.county.story.Story.day;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shouwang.county.story.AChild;
import org.shouwang.county.story.Story;
import org.shouwang.events.aid.DonationReceived;
import org.shouwang.events.health.HealthCheckCompleted;
import org.shouwang.events.protection.HarmReportAnswered;
import org.shouwang.events.protection.HarmReported;
import org.shouwang.events.protection.IncidentRecorded;
import org.shouwang.events.protection.LegalAidGranted;
import org.shouwang.events.protection.LegalCaseOpened;

class WelfareTest {

    private static final String ID = "349921201403050028";

    @Test
    void a_child_checked_twice_is_one_and_has_a_problem_if_either_found_one() {
        Story story = Story.of("S01", AChild.called("c").registered("2023-09-01"))
                .tell("S01", checked("2024-03-01", true), checked("2024-09-01", false));

        assertThat(story.figure("health.checked", 2024)).isEqualTo("1");
        assertThat(story.figure("health.problems", 2024)).isEqualTo("1");
    }

    @Test
    void a_problem_of_last_year_is_not_one_of_this() {
        Story story = Story.of("S01", AChild.called("c").registered("2023-09-01"))
                .tell("S01", checked("2023-12-31", true), checked("2024-09-01", false));

        assertThat(story.figure("health.problems", 2024)).isEqualTo("0");
    }

    @Test
    void cash_and_goods_add_up_to_the_fen() {
        Story story = Story.of("county", gift("2024-02-01", 100_001L, 9L), gift("2024-06-01", 0L, 250L));

        assertThat(story.figure("aid.cash", 2024)).isEqualTo("1000.01");
        assertThat(story.figure("aid.inkind", 2024)).isEqualTo("2.59");
        assertThat(story.figure("aid.total", 2024)).isEqualTo("1002.60");
        assertThat(story.figure("aid.recipients", 2024)).isEqualTo("0");
    }

    @Test
    void a_child_who_received_at_two_nodes_is_one_recipient() {
        Story story = Story.of("V01", AChild.called("v").withId(ID).registered("2023-09-01"))
                .tell("S01", AChild.called("s").withId(ID).registered("2023-09-01"))
                .tell("S01", AChild.called("t").registered("2023-09-01"))
                .tell("V01", gift("2024-02-01", 100L, 0L, "v"))
                .tell("S01", gift("2024-02-01", 100L, 0L, "s", "t"));

        assertThat(story.figure("aid.recipients", 2024)).isEqualTo("2");
    }

    @Test
    void aid_is_due_in_eligible_cases_only() {
        Story story = Story.of("S01", AChild.called("c").registered("2023-09-01"))
                .tell("S01", legal("1", true), legal("2", true), legal("3", false))
                .tell("S01", new LegalAidGranted("c", day("2025-02-01"), "1"))
                .tell("S01", new LegalAidGranted("c", day("2024-05-01"), "3"));

        assertThat(story.figure("legal.cases", 2024)).isEqualTo("3");
        assertThat(story.figure("legal.eligible", 2024)).isEqualTo("2");
        assertThat(story.figure("legal.aided", 2024)).isEqualTo("1");
        assertThat(story.figure("legal.rate", 2024)).isEqualTo("50.0% (1/2)");
        assertThat(story.figure("legal.rate", 2025)).isEqualTo("—");
    }

    @Test
    void a_case_number_is_a_nodes_own() {
        Story story = Story.of("S01", AChild.called("c").registered("2023-09-01"), legal("1", true))
                .tell("V01", AChild.called("c").registered("2023-09-01"))
                .tell("V01", new LegalAidGranted("c", day("2024-05-01"), "1"));

        assertThat(story.figure("legal.aided", 2024)).isEqualTo("0");
    }

    @Test
    void a_report_is_answered_once_its_outcome_came_back() {
        Story story = Story.of("S01", AChild.called("c").registered("2023-09-01"))
                .tell("S01", new HarmReported("c", day("2024-12-30"), "1", null))
                .tell("S01", new HarmReported("c", day("2024-12-31"), "2", null))
                .tell("S01", new HarmReportAnswered("c", day("2025-01-15"), "2"));

        assertThat(story.figure("reports.made", 2024)).isEqualTo("2");
        assertThat(story.figure("reports.answered", 2024)).isEqualTo("1");
    }

    @Test
    void a_year_without_an_accident_prints_a_zero() {
        Story story = Story.of("S01", new IncidentRecorded(day("2023-12-31"), null, null));

        assertThat(story.figure("incidents.total", 2023)).isEqualTo("1");
        assertThat(story.figure("incidents.total", 2024)).isEqualTo("0");
    }

    private static HealthCheckCompleted checked(String day, boolean problem) {
        return new HealthCheckCompleted("c", day(day), problem, null);
    }

    private static DonationReceived gift(String day, long cash, long inKind, String... recipients) {
        return new DonationReceived(day(day), null, cash, inKind, null, List.of(recipients));
    }

    private static LegalCaseOpened legal(String caseId, boolean eligible) {
        return new LegalCaseOpened("c", day("2024-05-01"), caseId, null, eligible);
    }
}
