package org.shouwang.events.broken;

import java.time.LocalDate;
import org.shouwang.events.Event;

public class EventWithState implements Event {

    @Override
    public LocalDate occurredOn() {
        return LocalDate.now();
    }
}
