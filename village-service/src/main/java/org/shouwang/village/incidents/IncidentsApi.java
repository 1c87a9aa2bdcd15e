package org.shouwang.village.incidents;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.shouwang.node.recording.Desk;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Incidents for programs. */
@RestController
class IncidentsApi {

    /** What is stated of an incident. */
    record Incident(
            @NotNull LocalDate occurredOn,
            @NotNull String kind,
            @Nullable String notes) {}

    private final Desk desk;
    private final Supplier<String> newId;

    IncidentsApi(Desk desk, Supplier<String> newId) {
        this.desk = desk;
        this.newId = newId;
    }

    @PostMapping("/api/incidents")
    Map<String, String> record(
            @Valid @RequestBody Incident incident,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        var command = new RecordIncident(desk.today(), incident.occurredOn(), incident.kind(), incident.notes());
        return Map.of("recorded", desk.record(key == null ? newId.get() : key, "incidents", command));
    }
}
