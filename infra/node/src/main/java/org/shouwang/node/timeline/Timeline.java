package org.shouwang.node.timeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shouwang.events.AboutChild;
import org.shouwang.events.Event;
import org.shouwang.node.lives.Travelled;
import org.shouwang.node.lives.Travels;
import org.shouwang.platform.eventstore.StoredEvent;
import org.shouwang.platform.eventstore.StoredEvents;
import org.springframework.stereotype.Component;

/** What happened, the latest day first. */
@Component
public class Timeline {

    private final StoredEvents log;
    private final Travels travels;
    private final Wording wording;

    Timeline(StoredEvents log, Travels travels, Wording wording) {
        this.log = log;
        this.travels = travels;
        this.wording = wording;
    }

    /** All that is recorded of the child; of one day, what was recorded last comes first. */
    public List<TimelineEntry> of(String childId) {
        Particulars particulars = new Particulars(wording);
        List<TimelineEntry> inOrder = entries(log.of(childId), stored -> particulars);
        List<TimelineEntry> latestFirst = new ArrayList<>(inOrder);
        Collections.reverse(latestFirst);
        latestFirst.sort(Comparator.comparing(TimelineEntry::occurredOn).reversed());
        return latestFirst;
    }

    /** What was recorded last at this node. */
    public List<TimelineEntry> latest(int limit) {
        return entries(log.latest(limit), stored -> new Particulars(wording));
    }

    private List<TimelineEntry> entries(List<StoredEvent> events, Function<StoredEvent, Particulars> particulars) {
        Map<String, Travelled> travelled =
                travels.of(events.stream().map(StoredEvent::eventId).toList());
        return events.stream()
                .map(stored -> entry(
                        stored, travelled.getOrDefault(stored.eventId(), Travelled.SAVED), particulars.apply(stored)))
                .toList();
    }

    private TimelineEntry entry(StoredEvent stored, Travelled travelled, Particulars particulars) {
        Event event = stored.event();
        return new TimelineEntry(
                stored.type(),
                wording.event(stored.type()),
                childId(event),
                event.occurredOn(),
                stored.recordedAt(),
                travelled,
                particulars.of(event));
    }

    private static @Nullable String childId(Event event) {
        return event instanceof AboutChild fact ? fact.childId() : null;
    }
}
