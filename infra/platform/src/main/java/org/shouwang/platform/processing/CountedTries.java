package org.shouwang.platform.processing;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.EnqueuePolicy;
import org.axonframework.messaging.deadletter.ThrowableCause;

/** Whatever fails waits in the queue, however often; a letter's diagnostics say under {@code tries} how often it was. */
public final class CountedTries implements EnqueuePolicy<EventMessage<?>> {

    private static final String TRIES = "tries";

    @Override
    public EnqueueDecision<EventMessage<?>> decide(DeadLetter<? extends EventMessage<?>> letter, Throwable cause) {
        return Decisions.<EventMessage<?>>enqueue(ThrowableCause.truncated(cause), CountedTries::oneMore);
    }

    private static MetaData oneMore(DeadLetter<? extends EventMessage<?>> letter) {
        Object before = letter.diagnostics().get(TRIES);
        return letter.diagnostics().and(TRIES, before instanceof Number tries ? tries.intValue() + 1 : 1);
    }
}
