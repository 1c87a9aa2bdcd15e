package org.shouwang.platform.letters;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.shouwang.events.child.PupilReturned;
import org.springframework.jdbc.core.JdbcTemplate;

/** A read model that parks, with a fault for some children until it is mended. */
@ProcessingGroup(ReturnsSeen.GROUP)
class ReturnsSeen {

    static final String GROUP = "returns";
    static final String TABLE =
            "create table returns_seen (place bigint generated always as identity, child text, day date)";

    private final JdbcTemplate jdbc;
    private final Set<String> failing = ConcurrentHashMap.newKeySet();

    ReturnsSeen(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        jdbc.execute(TABLE);
    }

    @EventHandler
    void on(PupilReturned event) {
        if (failing.contains(event.childId())) {
            throw new IllegalStateException("no room for " + event.childId());
        }
        jdbc.update("insert into returns_seen (child, day) values (?, ?)", event.childId(), event.occurredOn());
    }

    void failFor(String child) {
        failing.add(child);
    }

    void mend() {
        failing.clear();
    }
}
