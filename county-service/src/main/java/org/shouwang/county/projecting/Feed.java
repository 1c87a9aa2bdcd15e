package org.shouwang.county.projecting;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.deadletter.DeadLetteringEventHandlerInvoker;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;

/** What fills one generation in this process. */
public record Feed(
        TrackingEventProcessor processor,
        DeadLetteringEventHandlerInvoker handlers,
        SequencedDeadLetterQueue<EventMessage<?>> parked) {

    public void start() {
        processor.start();
    }

    public void stop() {
        processor.shutDown();
    }

    public boolean isFailing() {
        return processor.isError()
                || processor.processingStatus().values().stream().anyMatch(status -> status.isErrorState());
    }

    /** Hands every parked sequence to the projection once more; what fails again stays parked. */
    public void retryParked() {
        for (long sequences = parked.amountOfSequences(); sequences > 0; sequences--) {
            handlers.processAny();
        }
    }
}
