package org.shouwang.bench;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.jspecify.annotations.Nullable;
import org.shouwang.county.children.Histories;
import org.shouwang.county.children.Recorded;
import org.shouwang.events.Event;
import org.shouwang.platform.eventstore.CatalogueSerializer;
import org.shouwang.platform.eventstore.InternalsSerializer;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/**
 * The same histories by Axon's pooled streaming processor as it comes: batches of one event, sixteen segments, four workers,
 * a token stored in every transaction. Its handler only adds to memory, so that a table to write would make it slower still.
 * The clock runs from the first event handled to the last of the prefix.
 */
final class AxonPooled implements Contender {

    private final EmbeddedEventStore events;
    private final TokenStore tokens;
    private final TransactionManager transactions;
    private final int prefix;

    AxonPooled(DataSource store, int prefix) {
        this.prefix = prefix;
        this.transactions = new SpringTransactionManager(new DataSourceTransactionManager(store));
        ConnectionProvider connections = new SpringDataSourceConnectionProvider(store);
        this.events = EmbeddedEventStore.builder()
                .storageEngine(JdbcEventStorageEngine.builder()
                        .connectionProvider(connections)
                        .transactionManager(transactions)
                        .eventSerializer(new CatalogueSerializer())
                        .snapshotSerializer(new InternalsSerializer())
                        .schema(EventSchema.builder()
                                .eventTable("domain_event_entry")
                                .snapshotTable("snapshot_event_entry")
                                .build())
                        .build())
                .build();
        this.tokens = JdbcTokenStore.builder()
                .connectionProvider(connections)
                .serializer(new InternalsSerializer())
                .schema(TokenSchema.builder().setTokenTable("token_entry").build())
                .build();
    }

    @Override
    public String name() {
        return "Axon pooled processor, defaults";
    }

    @Override
    public Run run() throws InterruptedException {
        Fold fold = new Fold(prefix);
        var workers = Executors.newScheduledThreadPool(4);
        var coordinator = Executors.newScheduledThreadPool(1);
        PooledStreamingEventProcessor processor = PooledStreamingEventProcessor.builder()
                .name("bench-" + UUID.randomUUID())
                .eventHandlerInvoker(
                        SimpleEventHandlerInvoker.builder().eventHandlers(fold).build())
                .messageSource(events)
                .tokenStore(tokens)
                .transactionManager(transactions)
                .coordinatorExecutor(coordinator)
                .workerExecutor(workers)
                .initialToken(source -> source.createTailToken())
                .build();
        processor.start();
        boolean done = fold.done.await(20, TimeUnit.MINUTES);
        processor.shutDown();
        workers.shutdownNow();
        coordinator.shutdownNow();
        if (!done) {
            throw new IllegalStateException("The processor did not get through " + prefix + " events in 20 minutes");
        }
        return new Run(prefix, fold.nanos(), fold.digest());
    }

    private static final class Fold implements EventMessageHandler {

        private final int prefix;
        private final Histories histories = new Histories();
        private final CountDownLatch done = new CountDownLatch(1);
        private long first;
        private long last;

        Fold(int prefix) {
            this.prefix = prefix;
        }

        /** Segments run ahead of one another, so events beyond the prefix come before its last one. */
        @Override
        public synchronized @Nullable Object handle(EventMessage<?> message) {
            first = first == 0 ? System.nanoTime() : first;
            if (positionOf(message) <= prefix) {
                histories.add(recorded((DomainEventMessage<?>) message));
                last = System.nanoTime();
            }
            if (histories.size() == prefix) {
                done.countDown();
            }
            return null;
        }

        private static long positionOf(EventMessage<?> message) {
            return ((TrackedEventMessage<?>) message).trackingToken().position().orElseThrow();
        }

        synchronized long nanos() {
            return last - first;
        }

        synchronized String digest() {
            return SummaryReplay.figuresOf(histories);
        }

        private static Recorded recorded(DomainEventMessage<?> message) {
            Instant recordedAt =
                    Instant.parse(String.valueOf(message.getMetaData().get("recordedAt")));
            return new Recorded(
                    (Event) message.getPayload(),
                    String.valueOf(message.getMetaData().get("node")),
                    1,
                    message.getSequenceNumber(),
                    message.getIdentifier(),
                    recordedAt,
                    message.getTimestamp(),
                    0);
        }
    }
}
