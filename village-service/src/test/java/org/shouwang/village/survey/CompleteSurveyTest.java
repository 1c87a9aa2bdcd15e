package org.shouwang.village.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.shouwang.events.survey.SurveyCompleted;
import org.shouwang.node.unitlog.UnitLog;
import org.shouwang.village.Recording;

class CompleteSurveyTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 5, 1);

    private final Recording recording = new Recording();
    private final Surveys surveys = new Surveys(new UnitLog(recording.bus()));

    @Test
    void a_survey_is_recorded_as_it_was_completed() {
        surveys.decide(new CompleteSurvey(TODAY, TODAY, 120, 38));
        assertThat(recording.facts()).containsExactly(new SurveyCompleted(TODAY, 120, 38));
    }

    @Test
    void all_surveyed_may_be_left_behind() {
        surveys.decide(new CompleteSurvey(TODAY, TODAY, 38, 38));
        assertThat(recording.facts()).hasSize(1);
    }

    @Test
    void found_must_not_exceed_surveyed() {
        refused(new CompleteSurvey(TODAY, TODAY, 37, 38), "FOUND_EXCEEDS_SURVEYED");
    }

    @Test
    void a_survey_must_not_lie_in_the_future() {
        refused(new CompleteSurvey(TODAY, TODAY.plusDays(1), 120, 38), "FUTURE_DATE");
    }

    private void refused(CompleteSurvey command, String code) {
        assertThatThrownBy(() -> surveys.decide(command)).hasFieldOrPropertyWithValue("code", code);
        assertThat(recording.facts()).isEmpty();
    }
}
