package org.shouwang.node.returned;

import java.util.List;
import org.shouwang.node.timeline.Wording;
import org.springframework.stereotype.Component;

/** The records that wait for a person, in the order in which they were written. */
@Component
class WaitingRecords {

    private final ReturnedRecords returned;
    private final Wording wording;

    WaitingRecords(ReturnedRecords returned, Wording wording) {
        this.returned = returned;
        this.wording = wording;
    }

    List<WaitingRecord> all() {
        return returned.waiting().stream()
                .map(waiting -> new WaitingRecord(
                        waiting.header().epoch(),
                        waiting.header().seq(),
                        wording.event(waiting.header().type()),
                        waiting.childId(),
                        waiting.header().occurredOn(),
                        waiting.reason()))
                .toList();
    }
}
