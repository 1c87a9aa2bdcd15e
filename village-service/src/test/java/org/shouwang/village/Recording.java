package org.shouwang.village;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.SimpleEventBus;

/** An event bus that remembers what was published. */
public final class Recording {

    private final List<Object> facts = new ArrayList<>();
    private final EventBus bus = SimpleEventBus.builder().build();

    public Recording() {
        bus.subscribe(events -> events.forEach(event -> facts.add(event.getPayload())));
    }

    public EventBus bus() {
        return bus;
    }

    public List<Object> facts() {
        return facts;
    }
}
