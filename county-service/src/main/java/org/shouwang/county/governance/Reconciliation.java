package org.shouwang.county.governance;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.shouwang.county.intake.OwnLog;
import org.shouwang.events.county.ChildrenReconciled;
import org.shouwang.platform.rules.Rule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Decides that two files are of one child. Said twice, or the other way round, it is said once. */
@Component
class Reconciliation {

    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

    private static final String HAS_FILE = """
            select exists (select from domain_event_entry
                            where payloadType = 'child.ChildRegistered'
                              and convert_from(payload, 'UTF8')::json ->> 'childId' = :child)
            """;

    private static final String IS_SAID = """
            select exists (select from domain_event_entry
                            where payloadType = 'county.ChildrenReconciled'
                              and convert_from(payload, 'UTF8')::json ->> 'childId' in (:one, :other)
                              and convert_from(payload, 'UTF8')::json ->> 'sameAsChildId' in (:one, :other))
            """;

    private final OwnLog log;
    private final JdbcClient jdbc;
    private final Clock clock;

    Reconciliation(OwnLog log, JdbcClient jdbc, Clock clock) {
        this.log = log;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void decide(ReconcileChildren command) {
        Rule.mustHold(new ChildrenMustBeTwo(command));
        String one = Objects.requireNonNull(command.childId());
        String other = Objects.requireNonNull(command.sameAsChildId());
        Rule.mustHold(
                new ChildMustHaveAFile("childId", hasFile(one)),
                new ChildMustHaveAFile("sameAsChildId", hasFile(other)));
        log.inTurn(() -> {
            if (!isSaid(one, other)) {
                reconcile(command, one, other, clock.instant());
            }
        });
    }

    private void reconcile(ReconcileChildren command, String one, String other, Instant now) {
        LocalDate day = command.occurredOn() == null ? LocalDate.ofInstant(now, HERE) : command.occurredOn();
        log.append(List.of(new ChildrenReconciled(day, one, other, command.reason())), now);
    }

    private boolean hasFile(String child) {
        return jdbc.sql(HAS_FILE).param("child", child).query(Boolean.class).single();
    }

    private boolean isSaid(String one, String other) {
        return jdbc.sql(IS_SAID)
                .param("one", one)
                .param("other", other)
                .query(Boolean.class)
                .single();
    }
}
