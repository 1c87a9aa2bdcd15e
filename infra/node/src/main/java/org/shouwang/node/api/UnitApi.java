package org.shouwang.node.api;

import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.shouwang.events.EventCatalog;
import org.shouwang.node.identity.NodeIdentity;
import org.shouwang.node.recording.Desk;
import org.shouwang.node.unitlog.RecordUnitFact;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.node.ObjectNode;

/** The facts of the unit, by their published names, such as {@code survey.SurveyCompleted}. */
@RestController
class UnitApi {

    private final NodeIdentity node;
    private final Desk desk;
    private final Supplier<String> newId;

    UnitApi(NodeIdentity node, Desk desk, Supplier<String> newId) {
        this.node = node;
        this.desk = desk;
        this.newId = newId;
    }

    @PostMapping("/api/unit/facts/{type}")
    Map<String, String> recordFact(
            @PathVariable String type,
            @RequestBody ObjectNode body,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        EventCatalog.Entry entry = OtherFacts.ofUnit(type)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "no such fact of a unit"));
        var command = new RecordUnitFact(desk.today(), EventBody.read(entry, body));
        return Map.of("node", desk.record(key == null ? newId.get() : key, node.id(), command));
    }
}
