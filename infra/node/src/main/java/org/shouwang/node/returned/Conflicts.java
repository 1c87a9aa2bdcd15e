package org.shouwang.node.returned;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.events.AboutChild;
import org.shouwang.events.Event;
import org.shouwang.events.child.ChildFileCorrected;
import org.shouwang.events.child.ChildRegistered;
import org.shouwang.events.child.ChildSheet;
import org.shouwang.node.childfile.KnownChildren;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what stands against a record that came back. Facts of the unit stand for themselves: nothing does. */
@Component
class Conflicts {

    private static final String RECORDED_MEANWHILE = """
            select exists (select 1
                             from domain_event_entry
                             left join publication_log on event_id = eventIdentifier
                            where aggregateIdentifier = :child and (epoch is null or epoch > :epoch))
            """;

    private static final String EARLIER_ONE_WAITS =
            "select exists (select 1 from returned_record where child_id = :child and decision is null)";

    private final JdbcClient jdbc;
    private final KnownChildren roster;

    Conflicts(JdbcClient jdbc, KnownChildren roster) {
        this.jdbc = jdbc;
        this.roster = roster;
    }

    Optional<Conflict> of(Event event, int epoch) {
        if (!(event instanceof AboutChild fact)) {
            return Optional.empty();
        }
        if (jdbc.sql(EARLIER_ONE_WAITS)
                .param("child", fact.childId())
                .query(Boolean.class)
                .single()) {
            return Optional.of(Conflict.EARLIER_ONE_WAITS);
        }
        if (hasAnotherFile(event)) {
            return Optional.of(Conflict.ANOTHER_FILE);
        }
        boolean meanwhile = jdbc.sql(RECORDED_MEANWHILE)
                .param("child", fact.childId())
                .param("epoch", epoch)
                .query(Boolean.class)
                .single();
        return meanwhile ? Optional.of(Conflict.RECORDED_MEANWHILE) : Optional.empty();
    }

    boolean hasAnotherFile(Event event) {
        ChildSheet sheet = sheetOf(event);
        return sheet != null
                && event instanceof AboutChild fact
                && roster.idOf(sheet)
                        .filter(other -> !other.equals(fact.childId()))
                        .isPresent();
    }

    private static @Nullable ChildSheet sheetOf(Event event) {
        if (event instanceof ChildRegistered registered) {
            return registered.sheet();
        }
        return event instanceof ChildFileCorrected corrected ? corrected.sheet() : null;
    }
}
