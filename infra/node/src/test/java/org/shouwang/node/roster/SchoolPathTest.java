package org.shouwang.node.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shouwang.events.codes.Schooling;
import org.shouwang.node.roster.SchoolMove.Kind;

class SchoolPathTest {

    private static final LocalDate BORN = LocalDate.of(2012, 6, 1);
    private static final LocalDate MARCH = LocalDate.of(2024, 3, 1);

    @Test
    void what_the_sheet_states_holds_until_something_changes() {
        assertThat(after(Schooling.PRIMARY)).isEqualTo(Schooling.PRIMARY);
        assertThat(after(null)).isNull();
        assertThat(after(Schooling.PRIMARY, Kind.TRANSFERRED)).isEqualTo(Schooling.PRIMARY);
    }

    @Test
    void who_dropped_out_comes_back_to_the_stage_held_before() {
        assertThat(after(Schooling.PRIMARY, Kind.DROPPED_OUT)).isEqualTo(Schooling.DROPPED_OUT);
        assertThat(after(Schooling.PRIMARY, Kind.DROPPED_OUT, Kind.RETURNED)).isEqualTo(Schooling.PRIMARY);
    }

    @Test
    void who_held_no_stage_before_comes_back_by_age() {
        assertThat(after(Schooling.DROPPED_OUT, Kind.RETURNED)).isEqualTo(Schooling.PRIMARY);
        assertThat(SchoolPath.after(null, BORN.minusYears(1), java.util.List.of(new SchoolMove(Kind.RETURNED, MARCH))))
                .isEqualTo(Schooling.JUNIOR);
    }

    @Test
    void each_stage_that_is_finished_leads_to_the_next() {
        assertThat(after(Schooling.KINDERGARTEN, Kind.FINISHED)).isEqualTo(Schooling.PRIMARY);
        assertThat(after(Schooling.KINDERGARTEN, Kind.FINISHED, Kind.FINISHED)).isEqualTo(Schooling.JUNIOR);
        assertThat(after(Schooling.JUNIOR, Kind.FINISHED)).isEqualTo(Schooling.LEFT);
        assertThat(after(Schooling.SENIOR, Kind.FINISHED)).isEqualTo(Schooling.LEFT);
    }

    private static Schooling after(Schooling stated, Kind... kinds) {
        var moves = IntStream.range(0, kinds.length)
                .mapToObj(day -> new SchoolMove(kinds[day], MARCH.plusDays(day)))
                .toList();
        return SchoolPath.after(stated, BORN, moves);
    }
}
