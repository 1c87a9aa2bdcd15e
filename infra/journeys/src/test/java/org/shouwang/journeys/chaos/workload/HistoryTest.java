package org.shouwang.journeys.chaos.workload;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {

    private static final Operation VISIT = new Operation(
            7, "S01", "S01w1-7", "/api/children/c/visits", "{}", "contact.VisitCompleted", "c 2024-05-03");

    @TempDir
    private Path directory;

    private History history;

    @BeforeEach
    void open() {
        history = new History(directory.resolve("history.jsonl"), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        history.close();
    }

    @Test
    void a_command_that_never_left_the_desk_was_not_done() {
        asked(Outcome.FAIL, true);

        assertThat(outcome()).isEqualTo(Outcome.FAIL);
    }

    @Test
    void after_an_attempt_without_an_answer_nobody_knows_whatever_was_refused_before_and_after() {
        asked(Outcome.FAIL, true);
        asked(Outcome.UNKNOWN, true);
        asked(Outcome.FAIL, false);

        assertThat(outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void an_acknowledgement_settles_it_for_ever() {
        asked(Outcome.OK, true);
        asked(Outcome.UNKNOWN, false);
        asked(Outcome.FAIL, false);

        assertThat(outcome()).isEqualTo(Outcome.OK);
    }

    private void asked(Outcome outcome, boolean onlyAttempt) {
        history.invoke(VISIT);
        history.answer(VISIT, outcome, "", onlyAttempt);
    }

    private Outcome outcome() {
        return history.all().get(0).outcome();
    }
}
