package org.shouwang.journeys.chaos.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    private static final Targets TARGETS = new Targets(List.of("S01", "V01"), List.of("broker"), "county");
    private static final Set<FaultKind> ALL = EnumSet.allOf(FaultKind.class);

    @Test
    void the_same_seed_gives_the_same_rounds_in_whatever_order_they_are_asked_for() {
        Schedule one = new Schedule(7, ALL, TARGETS, true);
        Schedule other = new Schedule(7, ALL, TARGETS, true);
        List<FaultSpec> last = one.round(9);
        assertThat(rounds(one, 10)).isEqualTo(rounds(other, 10));
        assertThat(rounds(other, 10).get(9)).isEqualTo(last);
    }

    @Test
    void another_seed_gives_other_rounds() {
        assertThat(rounds(new Schedule(7, ALL, TARGETS, true), 10))
                .isNotEqualTo(rounds(new Schedule(8, ALL, TARGETS, true), 10));
    }

    @Test
    void five_mixed_rounds_show_every_kind() {
        Set<FaultKind> met = rounds(new Schedule(1, ALL, TARGETS, false), 5).stream()
                .flatMap(List::stream)
                .map(FaultSpec::kind)
                .collect(Collectors.toSet());
        assertThat(met).isEqualTo(ALL);
    }

    @Test
    void no_two_faults_of_a_round_touch_the_same() {
        for (List<FaultSpec> round : rounds(new Schedule(3, ALL, TARGETS, false), 200)) {
            Set<String> taken = new HashSet<>();
            round.forEach(fault -> fault.occupies().forEach(one -> assertThat(taken.add(one))
                    .as("%s in %s", one, round)
                    .isTrue()));
        }
    }

    @Test
    void a_round_of_kills_meets_nearly_always_one_of_each_of_the_five_kinds() {
        long kills = rounds(new Schedule(5, Set.of(FaultKind.KILL), TARGETS, true), 200).stream()
                .mapToLong(List::size)
                .sum();
        assertThat(kills).isBetween(900L, 1_000L);
    }

    @Test
    void a_family_of_faults_has_one_name() {
        assertThat(FaultKind.named("kill, restore"))
                .containsExactlyInAnyOrder(
                        FaultKind.KILL,
                        FaultKind.RESTORE_AT_ONCE,
                        FaultKind.RESTORE_THEN_WORK,
                        FaultKind.RESTORE_WITNESS_TOO);
        assertThat(FaultKind.named("all")).isEqualTo(ALL);
        assertThatThrownBy(() -> FaultKind.named("flood")).hasMessageContaining("flood");
    }

    private static List<List<FaultSpec>> rounds(Schedule schedule, int count) {
        return IntStream.range(0, count).mapToObj(schedule::round).toList();
    }
}
