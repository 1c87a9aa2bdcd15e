package org.shouwang.platform.processing;

import java.util.Map;
import java.util.function.Function;
import org.axonframework.config.Configuration;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SubscribingEventProcessor;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.shouwang.platform.processing.ProcessorSettings.Mode;

/**
 * Builds every processor the same way. Groups park by default; errors are never logged away; nothing is ever decided not
 * to be enqueued.
 */
class EveryProcessor {

    private final ProcessingProperties properties;
    private final ParkingPlace parkingPlace;
    private final Map<String, ProcessorSettings> settings;

    EveryProcessor(
            ProcessingProperties properties, ParkingPlace parkingPlace, Map<String, ProcessorSettings> settings) {
        this.properties = properties;
        this.parkingPlace = parkingPlace;
        this.settings = settings;
    }

    void apply(EventProcessingConfigurer processing) {
        processing
                .registerDefaultListenerInvocationErrorHandler(axon -> PropagatingErrorHandler.instance())
                .registerDefaultErrorHandler(axon -> PropagatingErrorHandler.instance())
                .registerDefaultSequencingPolicy(axon -> new OneSequencePerChild())
                .registerDefaultDeadLetterPolicy(axon -> new CountedTries())
                .registerDeadLetterQueueProvider(group -> parks(group) ? parking(processing, group) : null)
                .registerEventProcessorFactory(this::build);
    }

    private boolean parks(String group) {
        return settingsOf(group).mode() == Mode.PARKS;
    }

    /** Which sequences are parked is remembered, or every event would cost a query. */
    private Function<Configuration, SequencedDeadLetterQueue<EventMessage<?>>> parking(
            EventProcessingConfigurer processing, String group) {
        processing.registerDeadLetteringEventHandlerInvokerConfiguration(
                group, (axon, invoker) -> invoker.enableSequenceIdentifierCache());
        return axon -> parkingPlace.of(group);
    }

    private EventProcessor build(String name, Configuration axon, EventHandlerInvoker handlers) {
        return settingsOf(name).mode() == Mode.BEFORE_COMMIT
                ? beforeCommit(name, axon, handlers)
                : followingTheLog(name, axon, handlers);
    }

    private static EventProcessor beforeCommit(String name, Configuration axon, EventHandlerInvoker handlers) {
        EventProcessingConfiguration processing = axon.eventProcessingConfiguration();
        return SubscribingEventProcessor.builder()
                .name(name)
                .eventHandlerInvoker(handlers)
                .rollbackConfiguration(processing.rollbackConfiguration(name))
                .errorHandler(processing.errorHandler(name))
                .messageSource(axon.eventBus())
                .transactionManager(processing.transactionManager(name))
                .build();
    }

    private EventProcessor followingTheLog(String name, Configuration axon, EventHandlerInvoker handlers) {
        EventProcessingConfiguration processing = axon.eventProcessingConfiguration();
        TrackingEventProcessor.Builder builder = TrackingEventProcessor.builder()
                .name(name)
                .eventHandlerInvoker(new UnknownEventsArePutAside(
                        handlers, processing.deadLetterQueue(name).orElse(null)))
                .rollbackConfiguration(processing.rollbackConfiguration(name))
                .errorHandler(processing.errorHandler(name))
                .messageSource(source(axon))
                .tokenStore(processing.tokenStore(name))
                .transactionManager(processing.transactionManager(name))
                .trackingEventProcessorConfiguration(TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                        .andInitialTrackingToken(StreamableMessageSource::createTailToken)
                        .andBatchSize(settingsOf(name).batchSize()));
        return new PatientProcessor(builder, properties.retryAtMost());
    }

    @SuppressWarnings("unchecked")
    private static StreamableMessageSource<TrackedEventMessage<?>> source(Configuration axon) {
        return (StreamableMessageSource<TrackedEventMessage<?>>) axon.eventBus();
    }

    private ProcessorSettings settingsOf(String group) {
        return settings.getOrDefault(group, ProcessorSettings.parking(group));
    }
}
