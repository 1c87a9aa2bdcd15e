package org.shouwang.school.parentschool;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.shouwang.node.recording.Desk;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Sessions for programs. */
@RestController
class ParentSchoolApi {

    /** What is stated of a session; nobody counted is nobody came. */
    record Session(
            @NotNull LocalDate occurredOn,
            @NotNull Integer minutes,
            @Nullable Integer attendance,
            @Nullable String speaker,
            @Nullable String topic) {}

    private final Desk desk;
    private final Supplier<String> newId;

    ParentSchoolApi(Desk desk, Supplier<String> newId) {
        this.desk = desk;
        this.newId = newId;
    }

    @PostMapping("/api/parentschool/sessions")
    Map<String, String> hold(
            @Valid @RequestBody Session session,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        var command = new HoldParentSchoolSession(
                desk.today(),
                session.occurredOn(),
                session.minutes(),
                Objects.requireNonNullElse(session.attendance(), 0),
                session.speaker(),
                session.topic());
        return Map.of("recorded", desk.record(key == null ? newId.get() : key, "parentschool", command));
    }
}
