package org.shouwang.village.survey;

import java.time.LocalDate;
import org.shouwang.events.survey.SurveyCompleted;

/** Say how many children were surveyed and how many of them are left behind. */
record CompleteSurvey(LocalDate today, LocalDate occurredOn, int surveyed, int found) {

    SurveyCompleted fact() {
        return new SurveyCompleted(occurredOn, surveyed, found);
    }
}
