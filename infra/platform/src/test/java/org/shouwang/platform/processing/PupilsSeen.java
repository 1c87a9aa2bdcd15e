package org.shouwang.platform.processing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.shouwang.events.child.PupilReturned;

/** A projection that remembers {@code child@day}, and fails where a test says so. */
@ProcessingGroup("pupils")
class PupilsSeen {

    static final LocalDate DAY = LocalDate.of(2024, 9, 1);

    private final List<String> seen = new CopyOnWriteArrayList<>();
    private final Set<String> failing = ConcurrentHashMap.newKeySet();

    @EventHandler
    void on(PupilReturned event) {
        String name = name(event.childId(), event.occurredOn());
        if (failing.contains(name) || failing.contains(event.childId())) {
            throw new IllegalStateException("cannot handle " + name);
        }
        seen.add(name);
    }

    void failAt(String childOrName) {
        failing.add(childOrName);
    }

    void recover() {
        failing.clear();
    }

    List<String> seen() {
        return seen;
    }

    static String name(String childId, LocalDate day) {
        return childId + "@" + day;
    }
}
