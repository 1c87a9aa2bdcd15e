package org.shouwang.node.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.shouwang.events.Event;
import org.shouwang.node.roster.ChildRoster;
import org.shouwang.node.roster.RosterQuestion;
import org.shouwang.node.roster.RosterRow;
import org.shouwang.platform.eventstore.StoredEvents;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Finding children and reading their files. */
@RestController
@RequestMapping("/api/children")
class ChildrenApi {

    /** One event of a child's stream. */
    record Recorded(String type, Instant recordedAt, Event event) {}

    private final ChildRoster roster;
    private final StoredEvents log;

    ChildrenApi(ChildRoster roster, StoredEvents log) {
        this.roster = roster;
        this.log = log;
    }

    @GetMapping
    Map<String, Object> list(
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "OPEN") RosterQuestion.Which which,
            @RequestParam(defaultValue = "0") int page) {
        RosterQuestion question = new RosterQuestion(words, which, Math.max(page, 0));
        List<ChildAnswer> children =
                roster.list(question).stream().map(ChildAnswer::of).toList();
        return Map.of("count", roster.count(question), "pageSize", RosterQuestion.PAGE, "children", children);
    }

    @GetMapping("/{childId}")
    ChildAnswer file(@PathVariable String childId) {
        return ChildAnswer.of(child(childId));
    }

    /** All that is recorded of the child, in the order of recording. */
    @GetMapping("/{childId}/events")
    List<Recorded> events(@PathVariable String childId) {
        return log.of(child(childId).childId()).stream()
                .map(stored -> new Recorded(stored.type(), stored.recordedAt(), stored.event()))
                .toList();
    }

    private RosterRow child(String childId) {
        return roster.find(childId).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
