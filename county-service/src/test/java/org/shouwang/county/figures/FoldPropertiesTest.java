package org.shouwang.county.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shouwang.county.children.Histories;
import org.shouwang.county.children.Recorded;
import org.shouwang.county.definitions.Definition;
import org.shouwang.county.definitions.Definitions;
import org.shouwang.county.indicators.Period;
import org.shouwang.county.story.RandomCounty;

/** The fold of a county is one and the same, however its records came together. */
class FoldPropertiesTest {

    private static final List<Integer> YEARS = List.of(2023, 2024, 2025);
    private static final int CHILDREN = 50;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 5);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_order_gives_the_same_report(long seed) {
        List<Recorded> records = RandomCounty.ofSeed(seed, CHILDREN);
        List<Recorded> shuffled = shuffled(records, seed);

        assertThat(report(Histories.of(shuffled))).isEqualTo(report(Histories.of(records)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void delivering_twice_gives_the_same_report(long seed) {
        List<Recorded> records = RandomCounty.ofSeed(seed, CHILDREN);
        List<Recorded> twice = new ArrayList<>(records);
        twice.addAll(shuffled(records, seed).subList(0, records.size() / 2));

        assertThat(report(Histories.of(twice))).isEqualTo(report(Histories.of(records)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void folding_in_parts_and_merging_gives_the_same_report(long seed) {
        List<Recorded> records = RandomCounty.ofSeed(seed, CHILDREN);
        List<Recorded> shuffled = shuffled(records, seed);
        int cut = new Random(seed).nextInt(records.size());
        Histories one = Histories.of(shuffled.subList(0, cut));
        Histories other = Histories.of(shuffled.subList(cut, records.size()));

        other.merge(one);
        other.merge(one);

        assertThat(report(other)).isEqualTo(report(Histories.of(records)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_report_as_known_at_k_does_not_change_when_later_records_arrive(long seed) {
        List<Recorded> records = RandomCounty.ofSeed(seed, CHILDREN);
        List<Recorded> before = records.subList(0, records.size() * 2 / 3);
        Instant k = before.get(before.size() - 1).receivedAt();
        String atK = report(Histories.of(before));

        Histories later = Histories.of(shuffled(records, seed));

        assertThat(report(later.knownAt(k))).isEqualTo(atK);
        assertThat(report(later)).isNotEqualTo(atK);
    }

    private static List<Recorded> shuffled(List<Recorded> records, long seed) {
        List<Recorded> shuffled = new ArrayList<>(records);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    /** Every figure with all its evidence, and the lists. */
    private static String report(Histories histories) {
        StringBuilder report = new StringBuilder(FigureBook.of(histories, YEARS).toString());
        for (Definition definition : Definitions.shipped()) {
            Indicators.figures(histories, definition, Period.year(2024))
                    .byId()
                    .forEach((id, figure) ->
                            report.append('\n').append(id).append(' ').append(figure));
        }
        return report.toString();
    }
}
