package org.shouwang.events;

import java.time.LocalDate;

/** Something that happened in the world and that a node wrote down. */
public interface Event {

    /**
     * The civil day (Asia/Shanghai) on which it happened, as a person stated it; it may lie weeks before the
     * recording.
     */
    LocalDate occurredOn();
}
