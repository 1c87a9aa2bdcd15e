package org.shouwang.county.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.county.story.Story.day;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shouwang.county.children.Histories;
import org.shouwang.county.story.AChild;
import org.shouwang.county.story.Story;
import org.shouwang.events.codes.NodeKind;
import org.shouwang.events.codes.VisitMode;
import org.shouwang.events.contact.VisitCompleted;
import org.shouwang.events.county.NodeEnrolled;

class LatestYearsTest {

    private static final Histories HISTORIES = Story.of(
                    "V01", AChild.called("c").registered("2023-03-01"))
            .tell(
                    "V01",
                    visit("2019-05-01"),
                    visit("2022-05-01"),
                    visit("2024-05-01"),
                    visit("2024-12-31"),
                    visit("2025-01-02"))
            .tell("county", new NodeEnrolled(day("2023-01-01"), "V02", NodeKind.VILLAGE, "沙湾村", "", ""))
            .histories();

    @Test
    void they_are_the_last_two_in_which_somebody_did_something() {
        assertThat(LatestYears.before(day("2026-06-30"), HISTORIES)).containsExactly(2024, 2025);
        assertThat(LatestYears.before(day("2025-12-31"), HISTORIES)).containsExactly(2022, 2024);
    }

    @Test
    void a_year_is_whole_on_the_day_after_its_last() {
        assertThat(LatestYears.before(day("2024-12-31"), HISTORIES)).containsExactly(2019, 2022);
        assertThat(LatestYears.before(day("2025-01-01"), HISTORIES)).containsExactly(2022, 2024);
    }

    @Test
    void nothing_happened_in_no_year() {
        assertThat(LatestYears.before(day("2026-06-30"), Histories.of(List.of())))
                .isEmpty();
    }

    @Test
    void a_file_opened_long_ago_makes_no_year() {
        Histories opened =
                Story.of("V01", AChild.called("c").registered("2023-03-01")).histories();
        assertThat(LatestYears.before(day("2026-06-30"), opened)).isEmpty();
    }

    private static VisitCompleted visit(String day) {
        return new VisitCompleted("c", day(day), null, VisitMode.HOME, null, null);
    }
}
