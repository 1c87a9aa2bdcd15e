package org.shouwang.county.indicators.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.county.story.Story.day;
import static org.shouwang.events.codes.NodeKind.COUNTY;
import static org.shouwang.events.codes.NodeKind.SCHOOL;
import static org.shouwang.events.codes.NodeKind.VILLAGE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shouwang.county.children.Histories;
import org.shouwang.county.children.Recorded;
import org.shouwang.county.definitions.Definitions;
import org.shouwang.county.figures.Indicators;
import org.shouwang.county.indicators.Period;
import org.shouwang.county.story.AChild;
import org.shouwang.county.story.Story;
import org.shouwang.events.county.JointMeetingHeld;
import org.shouwang.events.protection.IncidentRecorded;

class CoverageTest {

    @Test
    void a_node_is_heard_from_when_the_county_received_something_in_the_period() {
        Story story = units().receivedAt("2024-12-31T15:59:59Z")
                .tell("V01", AChild.called("c").registered("2020-01-01"))
                .receivedAt("2024-12-31T16:00:00Z")
                .tell("S01", AChild.called("c").registered("2024-01-01"));

        assertThat(story.figure("coverage.nodes", 2024)).isEqualTo("50.0% (1/2)");
        assertThat(story.figures("EDU", Period.year(2024))
                        .get("coverage.last_heard")
                        .value())
                .isEqualTo(Map.of("V01", "2024-12-31", "S01", "2025-01-01"));
    }

    @Test
    void a_number_that_never_came_is_a_gap() {
        Story story = units();
        for (int i = 0; i < 4; i++) {
            story.tell("V01", new IncidentRecorded(day("2024-01-01"), null, null));
        }
        List<Recorded> received = new ArrayList<>(story.records());
        received.remove(received.size() - 2);

        assertThat(Indicators.figures(Histories.of(received), Definitions.shipped("EDU"), Period.year(2024))
                        .get("coverage.gaps")
                        .printed())
                .isEqualTo("1");
        assertThat(story.figure("coverage.gaps", 2024)).isEqualTo("0");
    }

    @Test
    void joint_meetings_of_the_county() {
        Story story = Story.of("county", new JointMeetingHeld(day("2024-06-01"), null, 20));

        assertThat(story.figure("meetings.joint", 2024)).isEqualTo("1");
    }

    private static Story units() {
        return new Story()
                .enrolled("V01", VILLAGE, "349921101")
                .enrolled("S01", SCHOOL, "349921101")
                .enrolled("county", COUNTY, null);
    }
}
