package org.shouwang.node.unitlog;

import static org.axonframework.eventhandling.GenericEventMessage.asEventMessage;
import static org.shouwang.platform.rules.Rule.mustHold;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.EventBus;
import org.shouwang.node.rules.DayMustNotLieInTheFuture;
import org.springframework.stereotype.Component;

/** The facts of the unit. */
@Component
public class UnitLog {

    private final EventBus log;

    public UnitLog(EventBus log) {
        this.log = log;
    }

    @CommandHandler
    public void decide(RecordUnitFact command) {
        mustHold(
                new FactMustNotBeOfOneChild(command.fact()),
                new DayMustNotLieInTheFuture("occurredOn", command.fact().occurredOn(), command.today()));
        log.publish(asEventMessage(command.fact()));
    }
}
