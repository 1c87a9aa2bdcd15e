package org.shouwang.node.api;

import java.util.Map;
import java.util.function.Supplier;
import org.shouwang.events.EventCatalog;
import org.shouwang.events.protection.HarmReported;
import org.shouwang.events.protection.LegalCaseOpened;
import org.shouwang.node.roster.CarePeople;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts in the ids that are the node's to give: the pseudonym of a name, and the id of a new case or report. */
@Component
class IdsOfThisNode {

    private static final Map<String, String> PSEUDONYMS = Map.of("helper", "helperId", "surrogate", "surrogateId");

    private static final Map<Class<?>, String> NEW =
            Map.of(LegalCaseOpened.class, "caseId", HarmReported.class, "reportId");

    private final CarePeople people;
    private final Supplier<String> newId;

    IdsOfThisNode(CarePeople people, Supplier<String> newId) {
        this.people = people;
        this.newId = newId;
    }

    ObjectNode complete(EventCatalog.Entry entry, ObjectNode body) {
        PSEUDONYMS.forEach((name, id) -> {
            JsonNode person = body.get(name);
            if (person != null && person.isString() && !person.asString().isBlank()) {
                body.put(id, people.of(person.asString()));
            }
        });
        String id = NEW.get(entry.type());
        return id == null || body.hasNonNull(id) ? body : body.put(id, newId.get());
    }
}
