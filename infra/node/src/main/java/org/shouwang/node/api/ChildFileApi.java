package org.shouwang.node.api;

import java.net.URI;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.shouwang.events.AboutChild;
import org.shouwang.events.EventCatalog;
import org.shouwang.events.child.ChildFileClosed;
import org.shouwang.events.child.ChildFileCorrected;
import org.shouwang.events.child.ChildRegistered;
import org.shouwang.events.child.GuardianChanged;
import org.shouwang.events.child.ParentLeftForWork;
import org.shouwang.events.child.ParentReturned;
import org.shouwang.events.contact.VisitCompleted;
import org.shouwang.node.childfile.ChangeGuardian;
import org.shouwang.node.childfile.CloseChildFile;
import org.shouwang.node.childfile.CompleteVisit;
import org.shouwang.node.childfile.CorrectChildFile;
import org.shouwang.node.childfile.RecordCareFact;
import org.shouwang.node.childfile.RecordDeparture;
import org.shouwang.node.childfile.RecordReturn;
import org.shouwang.node.childfile.RegisterChild;
import org.shouwang.node.recording.Desk;
import org.shouwang.node.roster.ChildRoster;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.node.ObjectNode;

/**
 * The commands of the child file. With a header {@code Idempotency-Key} a request sent again is carried out once; without
 * one each request stands for itself.
 */
@RestController
@RequestMapping("/api/children")
class ChildFileApi {

    private static final String KEY = "Idempotency-Key";
    private static final String CHILD = "childId";

    private final Desk desk;
    private final ChildRoster roster;
    private final Supplier<String> newId;
    private final IdsOfThisNode ids;

    ChildFileApi(Desk desk, ChildRoster roster, Supplier<String> newId, IdsOfThisNode ids) {
        this.desk = desk;
        this.roster = roster;
        this.newId = newId;
        this.ids = ids;
    }

    @PostMapping
    ResponseEntity<Map<String, String>> register(
            @RequestBody ObjectNode body, @RequestHeader(name = KEY, required = false) @Nullable String key) {
        String childId = newId.get();
        ChildRegistered fact = EventBody.read(ChildRegistered.class, sheetOf(childId, body));
        var command = new RegisterChild(childId, desk.today(), fact.occurredOn(), fact.sheet());
        String registered = desk.record(key == null ? newId.get() : key, childId, command);
        return ResponseEntity.created(URI.create("/api/children/" + registered)).body(Map.of(CHILD, registered));
    }

    @PostMapping("/{childId}/corrections")
    Map<String, String> correct(
            @PathVariable String childId,
            @RequestBody ObjectNode body,
            @RequestHeader(name = KEY, required = false) @Nullable String key) {
        ChildFileCorrected fact = EventBody.read(ChildFileCorrected.class, sheetOf(childId, body));
        return record(key, childId, new CorrectChildFile(childId, desk.today(), fact.occurredOn(), fact.sheet()));
    }

    @PostMapping("/{childId}/guardians")
    Map<String, String> changeGuardian(
            @PathVariable String childId,
            @RequestBody ObjectNode body,
            @RequestHeader(name = KEY, required = false) @Nullable String key) {
        GuardianChanged fact = EventBody.read(GuardianChanged.class, body.put(CHILD, childId));
        var command = new ChangeGuardian(
                childId, desk.today(), fact.occurredOn(), fact.carer(), fact.name(), fact.phone(), fact.capability());
        return record(key, childId, command);
    }

    @PostMapping("/{childId}/departures")
    Map<String, String> recordDeparture(
            @PathVariable String childId,
            @RequestBody ObjectNode body,
            @RequestHeader(name = KEY, required = false) @Nullable String key) {
        ParentLeftForWork fact = EventBody.read(ParentLeftForWork.class, body.put(CHILD, childId));
        var command = new RecordDeparture(
                childId, desk.today(), fact.occurredOn(), fact.parent(), fact.workplace(), fact.distance());
        return record(key, childId, command);
    }

    @PostMapping("/{childId}/returns")
    Map<String, String> recordReturn(
            @PathVariable String childId,
            @RequestBody ObjectNode body,
            @RequestHeader(name = KEY, required = false) @Nullable String key) {
        ParentReturned fact = EventBody.read(ParentReturned.class, body.put(CHILD, childId));
        return record(key, childId, new RecordReturn(childId, desk.today(), fact.occurredOn(), fact.parent()));
    }

    @PostMapping("/{childId}/visits")
    Map<String, String> completeVisit(
            @PathVariable String childId,
            @RequestBody ObjectNode body,
            @RequestHeader(name = KEY, required = false) @Nullable String key) {
        VisitCompleted fact = EventBody.read(VisitCompleted.class, body.put(CHILD, childId));
        var command = new CompleteVisit(
                childId, desk.today(), fact.occurredOn(), fact.visitor(), fact.mode(), fact.concern(), fact.notes());
        return record(key, childId, command);
    }

    @PostMapping("/{childId}/closing")
    Map<String, String> close(
            @PathVariable String childId,
            @RequestBody ObjectNode body,
            @RequestHeader(name = KEY, required = false) @Nullable String key) {
        ChildFileClosed fact = EventBody.read(ChildFileClosed.class, body.put(CHILD, childId));
        return record(key, childId, new CloseChildFile(childId, desk.today(), fact.occurredOn(), fact.reason()));
    }

    /** Any other fact of care, by its published name, such as {@code contact.TalkHeld}. */
    @PostMapping("/{childId}/facts/{type}")
    Map<String, String> recordFact(
            @PathVariable String childId,
            @PathVariable String type,
            @RequestBody ObjectNode body,
            @RequestHeader(name = KEY, required = false) @Nullable String key) {
        EventCatalog.Entry entry = OtherFacts.ofChild(type)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "no such fact of a child"));
        AboutChild fact = (AboutChild) EventBody.read(entry, ids.complete(entry, body.put(CHILD, childId)));
        return record(key, childId, new RecordCareFact(childId, desk.today(), fact));
    }

    private Map<String, String> record(@Nullable String key, String childId, Object command) {
        if (roster.find(childId).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "no such child here");
        }
        return Map.of(CHILD, desk.record(key == null ? newId.get() : key, childId, command));
    }

    private static ObjectNode sheetOf(String childId, ObjectNode body) {
        return EventBody.withWholeSheet(body.put(CHILD, childId));
    }
}
