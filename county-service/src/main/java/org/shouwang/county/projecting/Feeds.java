package org.shouwang.county.projecting;

import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.deadletter.DeadLetteringEventHandlerInvoker;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.shouwang.platform.processing.CountedTries;
import org.shouwang.platform.processing.ParkingPlace;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Builds the processor of a generation: one segment, from the beginning of the store, under a name of its own. A tracking
 * processor, because the pooled one brakes at some ten thousand events a second whatever the handler does.
 */
public final class Feeds {

    private final EventStore events;
    private final TokenStore tokens;
    private final TransactionManager transactions;
    private final TransactionTemplate savepoint;
    private final ParkingPlace parkingPlace;
    private final int batchSize;

    public Feeds(
            EventStore events,
            TokenStore tokens,
            TransactionManager transactions,
            PlatformTransactionManager platformTransactions,
            ParkingPlace parkingPlace,
            int batchSize) {
        this.events = events;
        this.tokens = tokens;
        this.transactions = transactions;
        this.savepoint = new TransactionTemplate(platformTransactions);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.parkingPlace = parkingPlace;
        this.batchSize = batchSize;
    }

    public <K, R> Feed of(Projection<K, R> projection, Generation generation, Progress progress) {
        Projector<K, R> projector = new Projector<>(projection, generation, progress, savepoint);
        SequencedDeadLetterQueue<EventMessage<?>> parked = parkingPlace.of(generation.processor());
        DeadLetteringEventHandlerInvoker handlers = handlers(projector, parked);
        TrackingEventProcessor processor = processor(generation.processor(), handlers);
        processor.registerHandlerInterceptor(projector::around);
        return new Feed(processor, handlers, parked);
    }

    private DeadLetteringEventHandlerInvoker handlers(
            Projector<?, ?> projector, SequencedDeadLetterQueue<EventMessage<?>> parked) {
        return DeadLetteringEventHandlerInvoker.builder()
                .eventHandlers(projector)
                .sequencingPolicy(new Sequences())
                .listenerInvocationErrorHandler(PropagatingErrorHandler.instance())
                .queue(parked)
                .enqueuePolicy(new CountedTries())
                .enableSequenceIdentifierCache()
                .transactionManager(transactions)
                .build();
    }

    private TrackingEventProcessor processor(String name, DeadLetteringEventHandlerInvoker handlers) {
        return TrackingEventProcessor.builder()
                .name(name)
                .eventHandlerInvoker(handlers)
                .errorHandler(PropagatingErrorHandler.instance())
                .messageSource(events)
                .tokenStore(tokens)
                .transactionManager(transactions)
                .trackingEventProcessorConfiguration(TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                        .andInitialTrackingToken(StreamableMessageSource::createTailToken)
                        .andBatchSize(batchSize))
                .build();
    }
}
