package org.shouwang.county.indicators.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.county.story.Story.day;

import org.junit.jupiter.api.Test;
import org.shouwang.county.indicators.Period;
import org.shouwang.county.story.AChild;
import org.shouwang.county.story.Story;
import org.shouwang.events.child.ChildFileClosed;
import org.shouwang.events.codes.ClosingReason;
import org.shouwang.events.codes.VisitMode;
import org.shouwang.events.contact.VisitCompleted;

class ContactTest {

    private static final String ID = "349921201403050028";

    @Test
    void every_visit_counts_and_a_child_of_two_nodes_is_one_child_visited() {
        Story story = Story.of("V01", AChild.called("v").withId(ID).registered("2024-01-01"))
                .tell("S01", AChild.called("s").withId(ID).registered("2024-01-01"))
                .tell("V01", visit("v", "2024-01-01"), visit("v", "2023-12-31"))
                .tell("S01", visit("s", "2024-12-31"), visit("s", "2025-01-01"));

        assertThat(story.figure("visits.total", 2024)).isEqualTo("2");
        assertThat(story.figure("visits.children", 2024)).isEqualTo("1");
    }

    @Test
    void a_visit_under_a_file_registered_in_error_was_made() {
        Story story = Story.of(
                "V01",
                AChild.called("v").registered("2024-01-01"),
                visit("v", "2024-05-01"),
                new ChildFileClosed("v", day("2024-06-01"), ClosingReason.REGISTERED_IN_ERROR));

        assertThat(story.figure("visits.total", 2024)).isEqualTo("1");
        assertThat(story.figure("visits.children", 2024)).isEqualTo("1");
        assertThat(story.figure("children.filed", 2024)).isEqualTo("0");
    }

    @Test
    void a_visit_shows_the_record_it_is() {
        Story story = Story.of("V01", AChild.called("v").registered("2024-01-01"), visit("v", "2024-05-01"));

        assertThat(story.figures("EDU", Period.year(2024)).get("visits.total").evidence())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.events()).containsExactly("V01#2");
                    assertThat(one.node()).isEqualTo("V01");
                });
    }

    private static VisitCompleted visit(String childId, String day) {
        return new VisitCompleted(childId, day(day), null, VisitMode.TELEPHONE, null, null);
    }
}
