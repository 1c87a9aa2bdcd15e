package org.shouwang.node.recording;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.shouwang.platform.eventstore.AsOneTransaction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where people record. A request carries an id; sent again, by a double click or a form reloaded, it is not carried out
 * again and answers what it answered before.
 */
@Component
public class Desk {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final CommandGateway commands;
    private final AsOneTransaction transaction;
    private final JdbcClient jdbc;
    private final Clock clock;

    Desk(CommandGateway commands, AsOneTransaction transaction, JdbcClient jdbc, Clock clock) {
        this.commands = commands;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The civil day on which somebody records now. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(SHANGHAI));
    }

    /**
     * Throws {@link org.shouwang.platform.rules.RuleBroken}, and then the request counts as never made.
     *
     * @param subject what the command is about, such as the child's id
     * @return the subject of the first request of that id
     */
    public String record(String requestId, String subject, Object command) {
        return record(requestId, subject, List.of(command));
    }

    /** Several commands of one request: all of them or none. */
    public String record(String requestId, String subject, List<?> all) {
        return transaction.call(() -> handledBefore(requestId, subject).orElseGet(() -> {
            all.forEach(commands::sendAndWait);
            return subject;
        }));
    }

    private static final String CLAIM = """
            insert into handled_request (request_id, subject, handled_at) values (:request, :subject, :now)
            on conflict (request_id) do nothing
            """;

    private static final String SUBJECT = "select subject from handled_request where request_id = :request";

    private Optional<String> handledBefore(String requestId, String subject) {
        int claimed = jdbc.sql(CLAIM)
                .param("request", requestId)
                .param("subject", subject)
                .param("now", clock.instant().atZone(SHANGHAI).toOffsetDateTime())
                .update();
        return claimed == 1
                ? Optional.empty()
                : Optional.of(jdbc.sql(SUBJECT)
                        .param("request", requestId)
                        .query(String.class)
                        .single());
    }
}
