package org.shouwang.county.children;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.county.story.Story.day;
import static org.shouwang.events.codes.ClosingReason.DIED;
import static org.shouwang.events.codes.ClosingReason.MOVED_AWAY;
import static org.shouwang.events.codes.ClosingReason.REGISTERED_IN_ERROR;

import org.junit.jupiter.api.Test;
import org.shouwang.county.story.AChild;
import org.shouwang.county.story.Story;
import org.shouwang.events.child.ChildFileClosed;
import org.shouwang.events.codes.Carer;
import org.shouwang.events.codes.ClosingReason;
import org.shouwang.events.codes.Schooling;

class FileHistoryTest {

    private static final String ID = "349921201403050028";

    @Test
    void a_file_is_open_from_its_first_day_to_the_day_before_its_closing() {
        Story story = Story.of("V01", AChild.called("c").registered("2024-03-01"), closed("2024-12-31", MOVED_AWAY));

        assertThat(story.childOn("2024-02-29").hasOpenFile()).isFalse();
        assertThat(story.childOn("2024-03-01").hasOpenFile()).isTrue();
        assertThat(story.childOn("2024-12-30").hasOpenFile()).isTrue();
        assertThat(story.childOn("2024-12-31").hasOpenFile()).isFalse();
    }

    @Test
    void a_file_registered_in_error_was_never_open_and_what_was_recorded_under_it_stays() {
        Story story = Story.of(
                "V01",
                AChild.called("c").in(Schooling.PRIMARY).registered("2024-03-01"),
                closed("2025-08-01", REGISTERED_IN_ERROR));

        assertThat(story.childOn("2024-06-01").hasOpenFile()).isFalse();
        assertThat(story.childOn("2024-06-01").schooling().value()).isEqualTo(Schooling.PRIMARY);
    }

    @Test
    void the_first_closing_stands() {
        Story story = Story.of(
                "V01",
                AChild.called("c").registered("2024-03-01"),
                closed("2024-10-01", DIED),
                closed("2024-06-01", MOVED_AWAY));

        assertThat(story.childOn("2024-05-31").hasOpenFile()).isTrue();
        assertThat(story.childOn("2024-06-01").hasOpenFile()).isFalse();
        assertThat(story.childOn("2024-12-31").hasDied()).isFalse();
    }

    @Test
    void closing_closes_the_file_of_that_node_only() {
        Story story = Story.of("V01", AChild.called("v").withId(ID).registered("2024-03-01"))
                .tell("S01", AChild.called("s").withId(ID).registered("2024-09-01"))
                .tell("V01", new ChildFileClosed("v", day("2024-10-01"), MOVED_AWAY));

        assertThat(story.childOn("2024-12-31").openFiles())
                .extracting(FileHistory::node)
                .containsExactly("S01");
    }

    @Test
    void a_correction_replaces_all_sheets_before_it() {
        Story story = Story.of(
                        "V01",
                        AChild.called("c")
                                .in(Schooling.JUNIOR)
                                .caredForBy(Carer.RELATIVE)
                                .ofPriority()
                                .registered("2024-03-01"))
                .recordedAt("2026-02-01T00:00:00Z")
                .tell("V01", AChild.called("c").in(Schooling.PRIMARY).corrected("2024-04-01"));

        assertThat(story.childOn("2024-03-15").hasOpenFile()).isFalse();
        assertThat(story.childOn("2024-12-31").schooling().value()).isEqualTo(Schooling.PRIMARY);
        assertThat(story.childOn("2024-12-31").carer()).isNull();
        assertThat(story.childOn("2024-12-31").priority()).isNull();
    }

    @Test
    void of_two_corrections_the_one_recorded_later_stands_whatever_its_day() {
        Story story = Story.of(
                "V01",
                AChild.called("c").registered("2024-03-01"),
                AChild.called("c").in(Schooling.JUNIOR).corrected("2024-06-01"),
                AChild.called("c").in(Schooling.PRIMARY).corrected("2024-02-01"));

        assertThat(story.childOn("2024-12-31").schooling().value()).isEqualTo(Schooling.PRIMARY);
        assertThat(story.childOn("2024-02-01").hasOpenFile()).isTrue();
    }

    private static ChildFileClosed closed(String day, ClosingReason reason) {
        return new ChildFileClosed("c", day(day), reason);
    }
}
