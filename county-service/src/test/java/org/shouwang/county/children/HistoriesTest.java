package org.shouwang.county.children;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.county.story.Story.day;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shouwang.county.story.AChild;
import org.shouwang.county.story.Story;
import org.shouwang.events.codes.NodeKind;
import org.shouwang.events.codes.VisitMode;
import org.shouwang.events.contact.VisitCompleted;
import org.shouwang.events.county.NodeEnrolled;

class HistoriesTest {

    private static final Story STORY = Story.of("V01", AChild.called("c").registered("2024-03-01"))
            .receivedAt("2026-01-11T00:00:00Z")
            .tell("V01", new VisitCompleted("c", day("2024-05-01"), null, VisitMode.HOME, null, null));

    @Test
    void an_event_delivered_twice_counts_once() {
        Histories histories = STORY.histories();
        STORY.records().forEach(histories::add);

        assertThat(histories.all(VisitCompleted.class)).hasSize(1);
        assertThat(histories.size()).isEqualTo(2);
    }

    @Test
    void of_two_deliveries_the_first_says_when_it_was_received() {
        Recorded visit = STORY.records().get(1);
        Recorded again = new Recorded(
                visit.event(),
                "V01",
                1,
                2,
                visit.eventId(),
                visit.recordedAt(),
                Instant.parse("2026-02-01T00:00:00Z"),
                9);

        assertThat(Histories.of(List.of(again, visit)).all(VisitCompleted.class))
                .containsExactly(visit);
        assertThat(Histories.of(List.of(visit, again)).all(VisitCompleted.class))
                .containsExactly(visit);
    }

    @Test
    void two_halves_merge_into_the_whole() {
        Histories half = Histories.of(STORY.records().subList(0, 1));

        half.merge(Histories.of(STORY.records().subList(1, 2)));

        assertThat(half.records()).containsExactlyInAnyOrderElementsOf(STORY.records());
        assertThat(half.child("V01", "c").all(VisitCompleted.class)).hasSize(1);
    }

    @Test
    void what_was_received_after_the_cut_is_not_known_at_it() {
        Histories known = STORY.histories().knownAt(Instant.parse("2026-01-10T23:59:59Z"));

        assertThat(known.all(VisitCompleted.class)).isEmpty();
        assertThat(STORY.histories()
                        .knownAt(Instant.parse("2026-01-11T00:00:00Z"))
                        .size())
                .isEqualTo(2);
    }

    @Test
    void adding_after_reading_is_seen() {
        Histories histories = Histories.of(STORY.records().subList(0, 1));
        assertThat(histories.all(VisitCompleted.class)).isEmpty();

        histories.add(STORY.records().get(1));

        assertThat(histories.all(VisitCompleted.class)).hasSize(1);
    }

    @Test
    void a_later_enrolment_restates_the_unit() {
        Story story = new Story()
                .enrolled("V01", NodeKind.VILLAGE, "349921101")
                .tell("county", new NodeEnrolled(day("2025-01-01"), "V01", NodeKind.VILLAGE, "新村", "349921102", null));

        assertThat(story.histories().units().get("V01"))
                .isEqualTo(new Unit("V01", NodeKind.VILLAGE, "新村", "349921102", null));
    }
}
