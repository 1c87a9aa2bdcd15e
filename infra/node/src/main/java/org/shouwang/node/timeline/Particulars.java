package org.shouwang.node.timeline;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.shouwang.events.Event;
import org.shouwang.events.child.ChildFileCorrected;
import org.shouwang.events.child.ChildRegistered;
import org.shouwang.events.child.ChildSheet;

/** What an event states besides the child and the day; of a correction only what it changed. */
final class Particulars {

    /** Ids of the node's own making, and what stands elsewhere in the entry. */
    private static final Set<String> UNSAID =
            Set.of("childId", "occurredOn", "helperId", "surrogateId", "caseId", "reportId");

    private final Wording wording;
    private Map<String, Object> sheet = Map.of();

    /** For the events of one child in the order of recording, or for events that have nothing to do with each other. */
    Particulars(Wording wording) {
        this.wording = wording;
    }

    List<Particular> of(Event event) {
        if (event instanceof ChildFileCorrected correction) {
            return changes(correction.sheet());
        }
        if (event instanceof ChildRegistered registration) {
            sheet = StatedFacts.of(registration.sheet());
            return List.of();
        }
        return StatedFacts.of((Record) event).entrySet().stream()
                .filter(fact -> !UNSAID.contains(fact.getKey()))
                .map(fact -> new Particular(wording.field(fact.getKey()), "", value(fact.getKey(), fact.getValue())))
                .toList();
    }

    private List<Particular> changes(ChildSheet restated) {
        Map<String, Object> before = sheet;
        Map<String, Object> now = StatedFacts.of(restated);
        sheet = now;
        Set<String> paths = new LinkedHashSet<>(before.keySet());
        paths.addAll(now.keySet());
        List<Particular> changes = new ArrayList<>();
        for (String path : paths) {
            if (!before.isEmpty() && !Objects.equals(before.get(path), now.get(path))) {
                changes.add(
                        new Particular(wording.field(path), wording.of(before.get(path)), wording.of(now.get(path))));
            }
        }
        return changes;
    }

    private String value(String field, Object value) {
        if (value instanceof Collection<?> all) {
            return String.valueOf(all.size());
        }
        return field.endsWith("Fen") ? BigDecimal.valueOf((Long) value, 2).toPlainString() : wording.of(value);
    }
}
