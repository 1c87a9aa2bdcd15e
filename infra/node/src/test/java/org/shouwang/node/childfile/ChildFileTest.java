package org.shouwang.node.childfile;

import static org.shouwang.testkit.Handles.assertEveryEventHandled;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.shouwang.events.child.ChildEvent;
import org.shouwang.events.child.ChildTransferred;
import org.shouwang.events.child.PupilDroppedOut;
import org.shouwang.events.child.PupilFinished;
import org.shouwang.events.child.PupilReturned;

class ChildFileTest {

    @Test
    void every_event_of_the_file_is_remembered_or_known_not_to_matter_to_later_decisions() {
        assertEveryEventHandled(
                ChildEvent.class,
                ChildFile.class,
                Set.of(PupilDroppedOut.class, PupilReturned.class, PupilFinished.class, ChildTransferred.class));
    }
}
