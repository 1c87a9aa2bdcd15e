package org.shouwang.platform.letters;

import java.util.Optional;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.SequencedDeadLetterProcessor;

/** Whoever can take letters of a group again; empty for a group of somebody else. */
@FunctionalInterface
public interface LetterHandlers {

    Optional<SequencedDeadLetterProcessor<EventMessage<?>>> of(String group);
}
