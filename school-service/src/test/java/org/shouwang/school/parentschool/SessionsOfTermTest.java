package org.shouwang.school.parentschool;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.shouwang.events.outreach.ParentSchoolSessionHeld;

class SessionsOfTermTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

    @Test
    void the_terms_begin_on_1_february_and_1_september() {
        assertThat(SchoolTerm.of(LocalDate.of(2024, 1, 31))).isEqualTo(term("2023-09-01", "2024-01-31"));
        assertThat(SchoolTerm.of(LocalDate.of(2024, 2, 1))).isEqualTo(term("2024-02-01", "2024-08-31"));
        assertThat(SchoolTerm.of(LocalDate.of(2024, 8, 31))).isEqualTo(term("2024-02-01", "2024-08-31"));
        assertThat(SchoolTerm.of(LocalDate.of(2024, 9, 1))).isEqualTo(term("2024-09-01", "2025-01-31"));
    }

    @Test
    void two_sessions_of_forty_minutes_are_due() {
        assertThat(sessions(40, 90).isMet()).isTrue();
        assertThat(sessions(40, 39).isMet()).isFalse();
        assertThat(sessions(40, 39).counted()).isEqualTo(1);
    }

    private static SessionsOfTerm sessions(Integer... minutes) {
        return new SessionsOfTerm(
                SchoolTerm.of(DAY),
                Arrays.stream(minutes)
                        .map(length -> new ParentSchoolSessionHeld(DAY, length, 50, null, null))
                        .toList());
    }

    private static SchoolTerm term(String from, String to) {
        return new SchoolTerm(LocalDate.parse(from), LocalDate.parse(to));
    }
}
