package org.shouwang.platform.processing;

import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.serialization.Serializer;

/** Where events wait that a group could not handle: one table, one queue per group. */
public final class ParkingPlace {

    private static final DeadLetterSchema SCHEMA =
            DeadLetterSchema.builder().deadLetterTable("dead_letter_entry").build();

    private final ConnectionProvider connections;
    private final TransactionManager transactions;
    private final Serializer internals;
    private final Serializer events;
    private final ProcessingProperties properties;

    ParkingPlace(
            ConnectionProvider connections,
            TransactionManager transactions,
            Serializer internals,
            Serializer events,
            ProcessingProperties properties) {
        this.connections = connections;
        this.transactions = transactions;
        this.internals = internals;
        this.events = events;
        this.properties = properties;
    }

    public SequencedDeadLetterQueue<EventMessage<?>> of(String processingGroup) {
        return JdbcSequencedDeadLetterQueue.<EventMessage<?>>builder()
                .processingGroup(processingGroup)
                .connectionProvider(connections)
                .transactionManager(transactions)
                .genericSerializer(internals)
                .eventSerializer(events)
                .schema(SCHEMA)
                .maxSequences(properties.parkedSequences())
                .maxSequenceSize(properties.parkedPerSequence())
                .build();
    }
}
