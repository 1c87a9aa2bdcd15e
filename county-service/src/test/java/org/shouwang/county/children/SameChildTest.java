package org.shouwang.county.children;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.county.story.Story.day;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwang.county.story.AChild;
import org.shouwang.county.story.Story;
import org.shouwang.events.county.ChildrenReconciled;

class SameChildTest {

    private static final String ID = "349921201403050028";

    @Test
    void the_same_national_id_at_two_nodes_is_one_child() {
        assertThat(atTwoNodes(ID, ID).histories().children()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"349921201403050020", "349921201413050021", "34992120140305002", "未知"})
    void a_number_that_is_no_national_id_proves_nothing(String number) {
        assertThat(atTwoNodes(number, number).histories().children()).hasSize(2);
    }

    @Test
    void children_without_an_id_are_two_until_somebody_decides() {
        Story story = atTwoNodes(null, null);
        assertThat(story.histories().children()).hasSize(2);

        story.tell("county", new ChildrenReconciled(day("2025-01-01"), "v", "s", "同一人"));

        assertThat(story.histories().children()).hasSize(1);
    }

    @Test
    void decisions_chain() {
        Story story = atTwoNodes(null, null).tell("V02", AChild.called("w").registered("2024-04-01"));

        story.tell("county", new ChildrenReconciled(day("2025-01-01"), "v", "s", null));
        story.tell("county", new ChildrenReconciled(day("2025-01-01"), "s", "w", null));

        assertThat(story.histories().children()).hasSize(1);
    }

    @Test
    void a_decision_about_a_child_not_yet_heard_of_waits() {
        Story story = Story.of("V01", AChild.called("v").registered("2024-03-01"))
                .tell("county", new ChildrenReconciled(day("2025-01-01"), "v", "s", null));
        assertThat(story.histories().children()).hasSize(1);

        story.tell("S01", AChild.called("s").registered("2024-09-01"));

        assertThat(story.histories().children()).hasSize(1);
        assertThat(story.child().files()).hasSize(2);
    }

    @Test
    void a_corrected_id_parts_and_joins_files_anew() {
        Story story = atTwoNodes(ID, ID).tell("S01", AChild.called("s").registered("2024-09-01"));
        assertThat(story.histories().children()).hasSize(2);

        story.tell("S01", AChild.called("s").withId(ID).corrected("2024-09-01"));

        assertThat(story.histories().children()).hasSize(1);
    }

    @Test
    void lists_show_the_id_or_node_and_name() {
        Story reconciled =
                atTwoNodes(null, ID).tell("county", new ChildrenReconciled(day("2025-01-01"), "v", "s", null));

        assertThat(atTwoNodes(null, null).histories().children())
                .extracting(ChildHistory::listedAs)
                .containsExactly("S01+周小雨", "V01+周小雨");
        assertThat(reconciled.child().listedAs()).isEqualTo(ID);
    }

    private static Story atTwoNodes(String one, String other) {
        return Story.of("V01", AChild.called("v").withId(one).registered("2024-03-01"))
                .tell("S01", AChild.called("s").withId(other).registered("2024-09-01"));
    }
}
