package org.shouwang.platform.letters;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Predicate;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcDeadLetter;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterProcessor;
import org.axonframework.serialization.UnknownSerializedType;
import org.jspecify.annotations.Nullable;
import org.shouwang.platform.rules.Rule;
import org.shouwang.platform.rules.RuleBroken;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All sequences that wait, and what can be done about each. */
public final class DeadLetters {

    /** What became of the sequences of a group when all were tried: those that nothing waits in any more, and the others. */
    public record Retried(long handled, long failedAgain) {}

    /** Sequences whose first letter nobody set aside, and the others. */
    public record Counts(long open, long setAside) {}

    private static final String HEADS = """
            with head as (
              select distinct on (processingGroup, sequenceIdentifier) *,
                     count(*) over (partition by processingGroup, sequenceIdentifier) - 1 as behind
                from dead_letter_entry
               order by processingGroup, sequenceIdentifier, sequenceIndex)
            select head.*, aside.reason, aside.decidedBy,
                   coalesce((convert_from(head.diagnostics, 'UTF8')::json ->> 'tries')::bigint, 1) as tries
              from head left join letter_set_aside as aside using (processingGroup, eventIdentifier)
            """;

    private static final String LIST = HEADS + " order by aside.reason is not null, enqueuedAt limit 500";

    private static final String ONE = HEADS + " where processingGroup = :group and head.sequenceIdentifier = :sequence";

    private static final String SEQUENCES = """
            select sequenceIdentifier from dead_letter_entry
             where processingGroup = :group
             group by sequenceIdentifier
             order by min(enqueuedAt), sequenceIdentifier
            """;

    private static final String COUNTS =
            "select count(*) filter (where reason is null) as open, count(reason) as setAside from (" + HEADS
                    + ") as waiting";

    private static final String SET_ASIDE = """
            insert into letter_set_aside (processingGroup, eventIdentifier, sequenceIdentifier, payloadType,
                                          payloadRevision, payload, metaData, cause, reason, decidedBy, setAsideAt)
            select processingGroup, eventIdentifier, sequenceIdentifier, payloadType, payloadRevision, payload, metaData,
                   causeMessage, :reason, :by, :at
              from dead_letter_entry
             where processingGroup = :group and sequenceIdentifier = :sequence
             order by sequenceIndex
             limit 1
            on conflict (processingGroup, eventIdentifier)
            do update set reason = excluded.reason, decidedBy = excluded.decidedBy, setAsideAt = excluded.setAsideAt
            """;

    private final JdbcClient jdbc;
    private final List<LetterHandlers> handlers;
    private final Clock clock;

    DeadLetters(JdbcClient jdbc, List<LetterHandlers> handlers, Clock clock) {
        this.jdbc = jdbc;
        this.handlers = handlers;
        this.clock = clock;
    }

    /** The open ones first, then the oldest; at most five hundred. */
    public List<Letter> all() {
        return jdbc.sql(LIST).query(DeadLetters::letter).list();
    }

    public Counts counts() {
        return jdbc.sql(COUNTS).query(Counts.class).single();
    }

    /**
     * Gives the sequence to its handlers, in its order, until one fails or none is left. True if none is left, also when
     * none was there.
     */
    public boolean retry(String group, String sequence) {
        if (one(group, sequence).isEmpty()) {
            return true;
        }
        return handlersOf(group).process(firstOf(sequence));
    }

    /** Each sequence of the group once, whatever becomes of the others. */
    public Retried retryAll(String group) {
        List<String> sequences =
                jdbc.sql(SEQUENCES).param("group", group).query(String.class).list();
        long handled =
                sequences.stream().filter(sequence -> retry(group, sequence)).count();
        return new Retried(handled, sequences.size() - handled);
    }

    /** The letter stays where it is, and so do those behind it. */
    public void setAside(String group, String sequence, @Nullable String reason, @Nullable String decidedBy) {
        Rule.mustHold(new ReasonMustBeGiven(reason), new WhoDecidesMustBeNamed(decidedBy));
        jdbc.sql(SET_ASIDE)
                .param("group", group)
                .param("sequence", sequence)
                .param("reason", String.valueOf(reason).strip())
                .param("by", String.valueOf(decidedBy).strip())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private List<Letter> one(String group, String sequence) {
        return jdbc.sql(ONE)
                .param("group", group)
                .param("sequence", sequence)
                .query(DeadLetters::letter)
                .list();
    }

    private SequencedDeadLetterProcessor<EventMessage<?>> handlersOf(String group) {
        return handlers.stream()
                .flatMap(some -> some.of(group).stream())
                .findFirst()
                .orElseThrow(() -> new RuleBroken("NO_HANDLERS_HERE", group + " does not run here"));
    }

    /** A letter of an unknown type is left: no handler would ask for it, and it would be gone. */
    private static Predicate<DeadLetter<? extends EventMessage<?>>> firstOf(String sequence) {
        return letter -> letter instanceof JdbcDeadLetter<?> stored
                && stored.getSequenceIdentifier().equals(sequence)
                && !letter.message().getPayloadType().equals(UnknownSerializedType.class);
    }

    private static Letter letter(ResultSet row, int number) throws SQLException {
        String touched = row.getString("lastTouched");
        return new Letter(
                row.getString("processingGroup"),
                row.getString("sequenceIdentifier"),
                row.getString("eventIdentifier"),
                row.getString("payloadType"),
                row.getString("aggregateIdentifier"),
                row.getObject("sequenceNumber", Long.class),
                Instant.parse(row.getString("enqueuedAt")),
                touched == null ? null : Instant.parse(touched),
                row.getString("causeMessage"),
                row.getLong("tries"),
                row.getLong("behind"),
                row.getString("reason"),
                row.getString("decidedBy"));
    }
}
