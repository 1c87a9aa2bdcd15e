package org.shouwang.village.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.shouwang.events.survey.SurveyCompleted;

/**
 * Files that were open on the day of a survey, of the children it found. Which of them are left behind is a question of
 * definition that the county answers; here every open file counts, and the rate stops at 100 %.
 */
record FilingRate(SurveyCompleted survey, long files) {

    /** With one decimal, half up; a dash when nobody was found. */
    public String percent() {
        if (survey.found() == 0) {
            return "—";
        }
        BigDecimal rate = BigDecimal.valueOf(files * 100)
                .divide(BigDecimal.valueOf(survey.found()), 1, RoundingMode.HALF_UP)
                .min(new BigDecimal("100.0"));
        return rate.toPlainString() + "%";
    }
}
