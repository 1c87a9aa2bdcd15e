package org.shouwang.node.timeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.events.AboutChild;
import org.shouwang.events.Event;
import org.shouwang.platform.eventstore.StoredEvent;
import org.shouwang.platform.eventstore.StoredEvents;
import org.springframework.stereotype.Component;

/** What happened, the latest day first. */
@Component
public class Timeline {

    private final StoredEvents log;
    private final Wording wording;

    Timeline(StoredEvents log, Wording wording) {
        this.log = log;
        this.wording = wording;
    }

    /** All that is recorded of the child; of one day, what was recorded last comes first. */
    public List<TimelineEntry> of(String childId) {
        Particulars particulars = new Particulars(wording);
        List<TimelineEntry> inOrder = log.of(childId).stream()
                .map(stored -> entry(stored, particulars))
                .toList();
        List<TimelineEntry> latestFirst = new ArrayList<>(inOrder);
        Collections.reverse(latestFirst);
        latestFirst.sort(Comparator.comparing(TimelineEntry::occurredOn).reversed());
        return latestFirst;
    }

    /** What was recorded last at this node. */
    public List<TimelineEntry> latest(int limit) {
        return log.latest(limit).stream()
                .map(stored -> entry(stored, new Particulars(wording)))
                .toList();
    }

    private TimelineEntry entry(StoredEvent stored, Particulars particulars) {
        Event event = stored.event();
        return new TimelineEntry(
                stored.type(),
                wording.event(stored.type()),
                childId(event),
                event.occurredOn(),
                stored.recordedAt(),
                particulars.of(event));
    }

    private static @Nullable String childId(Event event) {
        return event instanceof AboutChild fact ? fact.childId() : null;
    }
}
