package org.shouwang.node.api;

import java.util.Optional;
import java.util.Set;
import org.shouwang.events.AboutChild;
import org.shouwang.events.EventCatalog;
import org.shouwang.events.child.ChildFileClosed;
import org.shouwang.events.child.ChildFileCorrected;
import org.shouwang.events.child.ChildRegistered;
import org.shouwang.events.child.GuardianChanged;
import org.shouwang.events.child.ParentLeftForWork;
import org.shouwang.events.child.ParentReturned;
import org.shouwang.events.contact.VisitCompleted;
import org.shouwang.events.county.CountyEvent;

/** Which facts are recorded under their published name, because no command of their own decides on them. */
final class OtherFacts {

    private static final Set<Class<?>> OF_A_COMMAND_OF_THEIR_OWN = Set.of(
            ChildRegistered.class,
            ChildFileCorrected.class,
            GuardianChanged.class,
            ParentLeftForWork.class,
            ParentReturned.class,
            VisitCompleted.class,
            ChildFileClosed.class);

    private OtherFacts() {}

    static Optional<EventCatalog.Entry> ofChild(String name) {
        return EventCatalog.named(name)
                .filter(entry -> AboutChild.class.isAssignableFrom(entry.type()))
                .filter(entry -> !OF_A_COMMAND_OF_THEIR_OWN.contains(entry.type()));
    }

    static Optional<EventCatalog.Entry> ofUnit(String name) {
        return EventCatalog.named(name)
                .filter(entry -> !AboutChild.class.isAssignableFrom(entry.type()))
                .filter(entry -> !CountyEvent.class.isAssignableFrom(entry.type()));
    }
}
