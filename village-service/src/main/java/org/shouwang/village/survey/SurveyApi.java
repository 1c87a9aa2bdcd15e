package org.shouwang.village.survey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.shouwang.node.recording.Desk;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Surveys for programs. */
@RestController
class SurveyApi {

    /** What is stated of a survey. */
    record Survey(
            @NotNull LocalDate occurredOn,
            @NotNull @PositiveOrZero Integer surveyed,
            @NotNull @PositiveOrZero Integer found) {}

    private final Desk desk;
    private final Supplier<String> newId;

    SurveyApi(Desk desk, Supplier<String> newId) {
        this.desk = desk;
        this.newId = newId;
    }

    @PostMapping("/api/surveys")
    Map<String, String> complete(
            @Valid @RequestBody Survey survey,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        var command = new CompleteSurvey(desk.today(), survey.occurredOn(), survey.surveyed(), survey.found());
        return Map.of("recorded", desk.record(key == null ? newId.get() : key, "survey", command));
    }
}
