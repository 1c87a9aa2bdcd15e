package org.shouwang.platform.sync.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SimulatorTest {

    private static final long SECONDS = Long.getLong("shouwang.simulator.seconds", 60);
    private static final long SEEDS_FOR_A_MISTAKE = 10_000;

    @Test
    void whatever_fails_nothing_is_lost_invented_or_falsely_reported() {
        long begin = System.nanoTime();
        long end = begin + Duration.ofSeconds(SECONDS).toNanos();
        Simulation simulation = new Simulation(Planted.NOTHING, 1, 2);
        Optional<String> violation = simulation.runWhile(seed -> System.nanoTime() < end);

        long seeds = simulation.nextSeed() - 1;
        System.out.printf("simulated %d seeds, %.0f a second%n", seeds, seeds * 1e9 / (System.nanoTime() - begin));
        assertThat(violation).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NOTHING")
    void a_mistake_in_a_driver_is_noticed(Planted mistake) {
        Simulation simulation = new Simulation(mistake, 1, 2);
        Optional<String> violation = simulation.runWhile(seed -> seed <= SEEDS_FOR_A_MISTAKE);

        assertThat(violation)
                .as("%s within %d seeds", mistake, SEEDS_FOR_A_MISTAKE)
                .isPresent();
        System.out.println(
                mistake + " noticed by " + violation.get().lines().findFirst().orElseThrow());
    }

    /** Each of them met a mistake of the protocol once, when it was made on purpose or not. */
    @ParameterizedTest
    @CsvSource({
        "8, who was enrolled anew kept numbers in closed lives that the county had never taken",
        "587, comparing never ended although the county said what this log has",
        "22630, a copy in the topic of another node is no record that the county owes anybody"
    })
    void a_seed_that_found_something_finds_nothing_any_more(long seed, String found) {
        assertThat(World.violatedIn(seed, Planted.NOTHING)).as(found).isEmpty();
    }

    @Test
    void the_same_seed_is_the_same_run() {
        Optional<String> once = World.violatedIn(15, Planted.RESEND_OF_THE_WRONG_RANGE);

        assertThat(World.violatedIn(15, Planted.RESEND_OF_THE_WRONG_RANGE)).isEqualTo(once);
    }
}
