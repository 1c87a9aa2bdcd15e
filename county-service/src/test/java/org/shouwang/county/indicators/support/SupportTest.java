package org.shouwang.county.indicators.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.county.story.Story.day;
import static org.shouwang.events.codes.Parent.FATHER;
import static org.shouwang.events.codes.Schooling.PRIMARY;

import org.junit.jupiter.api.Test;
import org.shouwang.county.story.AChild;
import org.shouwang.county.story.Story;
import org.shouwang.events.support.HelperPaired;
import org.shouwang.events.support.PairingEnded;
import org.shouwang.events.support.SurrogateParentAppointed;
import org.shouwang.events.support.SurrogateParentReleased;

class SupportTest {

    private static final String ID = "349921201403050028";

    @Test
    void a_pairing_is_open_from_its_day_to_the_day_before_its_end() {
        assertThat(child().tell("S01", paired("h1", "2024-12-31")).figure("pairs.active", 2024))
                .isEqualTo("1");
        assertThat(child().tell("S01", paired("h1", "2025-01-01")).figure("pairs.active", 2024))
                .isEqualTo("0");
        assertThat(child().tell("S01", paired("h1", "2024-01-01"), ended("h1", "2024-12-31"))
                        .figure("pairs.active", 2024))
                .isEqualTo("0");
        assertThat(child().tell("S01", paired("h1", "2024-01-01"), ended("h1", "2025-01-01"))
                        .figure("pairs.active", 2024))
                .isEqualTo("1");
    }

    @Test
    void pairing_twice_is_one_and_one_end_ends_it() {
        Story twice = child().tell("S01", paired("h1", "2023-01-01"), paired("h1", "2024-01-01"));
        assertThat(twice.figure("pairs.active", 2024)).isEqualTo("1");

        assertThat(twice.tell("S01", ended("h1", "2024-06-01")).figure("pairs.active", 2024))
                .isEqualTo("0");
        assertThat(twice.tell("S01", paired("h1", "2024-09-01")).figure("pairs.active", 2024))
                .isEqualTo("1");
    }

    @Test
    void on_one_day_the_order_of_recording_decides() {
        Story endedAtOnce = child().tell("S01", paired("h1", "2024-06-29"), ended("h1", "2024-06-29"));
        Story endedBefore = child().tell("S01", ended("h1", "2024-06-29"), paired("h1", "2024-06-29"));

        assertThat(endedAtOnce.figure("pairs.active", 2024)).isEqualTo("0");
        assertThat(endedBefore.figure("pairs.active", 2024)).isEqualTo("1");
    }

    @Test
    void coverage_is_of_children_left_behind_whoever_helps() {
        Story story = child().tell("V01", AChild.called("v").withId(ID).registered("2023-09-01"))
                .tell(
                        "V01",
                        AChild.called("w")
                                .in(PRIMARY)
                                .away(FATHER, "2023-01-01")
                                .registered("2023-09-01"))
                .tell("V01", new HelperPaired("v", day("2024-01-01"), "h1", "张三", null))
                .tell("S01", paired("h1", "2024-01-01"), paired("h2", "2024-01-01"));

        assertThat(story.figure("pairs.active", 2024)).isEqualTo("3");
        assertThat(story.figure("pairs.coverage", 2024)).isEqualTo("50.0% (1/2)");
    }

    @Test
    void a_surrogate_parent_of_two_children_is_one_until_released_by_both() {
        Story story = child().tell("S01", AChild.called("d").registered("2023-09-01"))
                .tell("S01", appointed("s", "2024-01-01"), appointed("d", "2024-02-01"));
        assertThat(story.figure("surrogates.active", 2024)).isEqualTo("1");

        story.tell("S01", new SurrogateParentReleased("s", day("2024-06-01"), "p1", "李四"));
        assertThat(story.figure("surrogates.active", 2024)).isEqualTo("1");

        story.tell("S01", new SurrogateParentReleased("d", day("2024-07-01"), "p1", "李四"));
        assertThat(story.figure("surrogates.active", 2024)).isEqualTo("0");
    }

    private static Story child() {
        return Story.of(
                "S01",
                AChild.called("s")
                        .withId(ID)
                        .in(PRIMARY)
                        .away(FATHER, "2023-01-01")
                        .registered("2023-09-01"));
    }

    private static HelperPaired paired(String helper, String day) {
        return new HelperPaired("s", day(day), helper, "张三", null);
    }

    private static PairingEnded ended(String helper, String day) {
        return new PairingEnded("s", day(day), helper, "张三");
    }

    private static SurrogateParentAppointed appointed(String childId, String day) {
        return new SurrogateParentAppointed(childId, day(day), "p1", "李四");
    }
}
