package org.shouwang.school.schooling;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.shouwang.node.recording.Desk;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Changes of schooling for programs. */
@RestController
@RequestMapping("/api/children/{childId}/schooling")
class SchoolingApi {

    /** The day on which it happened. */
    record Day(@NotNull LocalDate occurredOn) {}

    private static final String KEY = "Idempotency-Key";

    private final Desk desk;
    private final Supplier<String> newId;

    SchoolingApi(Desk desk, Supplier<String> newId) {
        this.desk = desk;
        this.newId = newId;
    }

    @PostMapping("/dropouts")
    Map<String, String> dropOut(
            @PathVariable String childId,
            @Valid @RequestBody Day day,
            @RequestHeader(name = KEY, required = false) @Nullable String key) {
        return record(key, childId, new DropOut(childId, desk.today(), day.occurredOn()));
    }

    @PostMapping("/returns")
    Map<String, String> returnToSchool(
            @PathVariable String childId,
            @Valid @RequestBody Day day,
            @RequestHeader(name = KEY, required = false) @Nullable String key) {
        return record(key, childId, new ReturnToSchool(childId, desk.today(), day.occurredOn()));
    }

    @PostMapping("/finished-stages")
    Map<String, String> finishStage(
            @PathVariable String childId,
            @Valid @RequestBody Day day,
            @RequestHeader(name = KEY, required = false) @Nullable String key) {
        return record(key, childId, new FinishStage(childId, desk.today(), day.occurredOn()));
    }

    @PostMapping("/transfers")
    Map<String, String> transferOut(
            @PathVariable String childId,
            @Valid @RequestBody Day day,
            @RequestHeader(name = KEY, required = false) @Nullable String key) {
        return record(key, childId, new TransferOut(childId, desk.today(), day.occurredOn()));
    }

    @ExceptionHandler(NoSuchElementException.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void noSuchPupil() {}

    private Map<String, String> record(@Nullable String key, String childId, Object command) {
        return Map.of("childId", desk.record(key == null ? newId.get() : key, childId, command));
    }
}
