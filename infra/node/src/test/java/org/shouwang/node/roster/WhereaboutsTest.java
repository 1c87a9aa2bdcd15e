package org.shouwang.node.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shouwang.events.codes.Distance;
import org.shouwang.events.codes.Parent;

class WhereaboutsTest {

    private static final LocalDate MARCH = LocalDate.of(2024, 3, 1);

    @Test
    void who_never_left_is_at_home() {
        assertThat(Whereabouts.after(List.of())).isEqualTo(new Whereabouts(false, null, null, null));
    }

    @Test
    void who_left_is_away_since_that_day() {
        assertThat(Whereabouts.after(List.of(left(MARCH, "东莞"))))
                .isEqualTo(new Whereabouts(true, MARCH, "东莞", Distance.OTHER_PROVINCE));
    }

    @Test
    void who_moves_on_while_away_is_away_since_the_first_day_at_the_last_place() {
        assertThat(Whereabouts.after(List.of(left(MARCH, "东莞"), left(MARCH.plusDays(40), "广州"))))
                .isEqualTo(new Whereabouts(true, MARCH, "广州", Distance.OTHER_PROVINCE));
    }

    @Test
    void who_came_home_is_home_since_that_day() {
        assertThat(Whereabouts.after(List.of(left(MARCH, "东莞"), home(MARCH.plusDays(9)))))
                .isEqualTo(new Whereabouts(false, MARCH.plusDays(9), null, null));
    }

    @Test
    void twenty_nine_days_at_home_are_a_holiday() {
        var moves = List.of(left(MARCH, "东莞"), home(MARCH.plusDays(9)), left(MARCH.plusDays(38), "广州"));
        assertThat(Whereabouts.after(moves).since()).isEqualTo(MARCH);
    }

    @Test
    void thirty_days_at_home_are_a_return() {
        var moves = List.of(left(MARCH, "东莞"), home(MARCH.plusDays(9)), left(MARCH.plusDays(39), "广州"));
        assertThat(Whereabouts.after(moves).since()).isEqualTo(MARCH.plusDays(39));
    }

    @Test
    void what_is_recorded_late_takes_its_place_by_its_day() {
        var moves = List.of(left(MARCH, "东莞"), home(MARCH.minusDays(60)), left(MARCH.minusDays(300), "武汉"));
        assertThat(Whereabouts.after(moves)).isEqualTo(new Whereabouts(true, MARCH, "东莞", Distance.OTHER_PROVINCE));
    }

    @Test
    void a_return_while_at_home_says_nothing_new() {
        var moves = List.of(left(MARCH, "东莞"), home(MARCH.plusDays(9)), home(MARCH.plusDays(20)));
        assertThat(Whereabouts.after(moves).since()).isEqualTo(MARCH.plusDays(9));
    }

    private static ParentMove left(LocalDate day, String place) {
        return new ParentMove(Parent.FATHER, day, true, place, Distance.OTHER_PROVINCE);
    }

    private static ParentMove home(LocalDate day) {
        return new ParentMove(Parent.FATHER, day, false, null, null);
    }
}
