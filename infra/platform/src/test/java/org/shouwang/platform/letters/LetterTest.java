package org.shouwang.platform.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class LetterTest {

    @Test
    void what_postgresql_quotes_of_a_row_is_not_shown() {
        Letter letter = because("PreparedStatementCallback; SQL [insert into rm]; ERROR: violates \"fault\"\n"
                + "  Detail: Failing row contains (张伟, 13900000000).");

        assertThat(letter.causeInBrief()).isEqualTo("ERROR: violates \"fault\"");
    }

    @Test
    void a_long_cause_is_cut() {
        assertThat(because("x".repeat(1000)).causeInBrief()).hasSize(201);
    }

    private static Letter because(String cause) {
        return new Letter(
                "g", "s", "e", "child.PupilReturned", null, null, Instant.EPOCH, null, cause, 1, 0, null, null);
    }
}
