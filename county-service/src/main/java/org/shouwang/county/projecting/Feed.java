package org.shouwang.county.readmodels;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.deadletter.DeadLetteringEventHandlerInvoker;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;

/** What fills one generation in this process. */
record Feed(
        TrackingEventProcessor processor,
        DeadLetteringEventHandlerInvoker handlers,
        SequencedDeadLetterQueue<EventMessage<?>> parked) {

    void start() {
        processor.start();
    }

    void stop() {
        processor.shutDown();
    }

    boolean isFailing() {
        return processor.isError()
                || processor.processingStatus().values().stream().anyMatch(status -> status.isErrorState());
    }

    /** Hands every parked sequence to the projection once more; what fails again stays parked. */
    void retryParked() {
        for (long sequences = parked.amountOfSequences(); sequences > 0; sequences--) {
            handlers.processAny();
        }
    }
}
