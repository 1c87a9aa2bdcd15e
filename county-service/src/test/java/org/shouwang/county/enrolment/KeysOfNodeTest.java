package org.shouwang.county.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.shouwang.county.trust.NodeKeyRow;

class KeysOfNodeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    @Test
    void the_first_key_signs_from_the_beginning_whatever_was_heard_before_there_were_keys() {
        assertThat(new KeysOfNode(List.of()).nextEpoch(0)).isEqualTo(1);
        assertThat(new KeysOfNode(List.of()).nextEpoch(1)).isEqualTo(1);
    }

    @Test
    void a_first_key_of_a_node_that_had_others_before_begins_beyond_what_those_signed() {
        assertThat(new KeysOfNode(List.of()).nextEpoch(100)).isEqualTo(1);
        assertThat(new KeysOfNode(List.of()).nextEpoch(101)).isEqualTo(201);
    }

    @Test
    void the_next_key_begins_after_the_last_key_and_after_all_that_was_heard() {
        KeysOfNode keys = new KeysOfNode(List.of(key(1, "one", null), key(3, "two", null)));

        assertThat(keys.nextEpoch(0)).isEqualTo(103);
        assertThat(keys.nextEpoch(7)).isEqualTo(107);
    }

    @Test
    void the_last_key_is_in_force_unless_it_is_revoked_and_no_other_ever_is() {
        NodeKeyRow one = key(1, "one", null);

        assertThat(new KeysOfNode(List.of(one, key(2, "two", null))).isInForce("two"))
                .isTrue();
        assertThat(new KeysOfNode(List.of(one, key(2, "two", null))).isInForce("one"))
                .isFalse();
        assertThat(new KeysOfNode(List.of(one, key(2, "two", DAY))).inForce()).isEmpty();
    }

    @Test
    void a_key_belongs_to_one_node() {
        assertThat(new KeyMustBeOfNoOtherNode("S01", Optional.of("S02")).isBroken())
                .isTrue();
        assertThat(new KeyMustBeOfNoOtherNode("S01", Optional.of("S01")).isBroken())
                .isFalse();
        assertThat(new KeyMustBeOfNoOtherNode("S01", Optional.empty()).isBroken())
                .isFalse();
    }

    private static NodeKeyRow key(int fromEpoch, String key, @Nullable LocalDate revokedOn) {
        return new NodeKeyRow("S01", fromEpoch, key, DAY, revokedOn, null);
    }
}
