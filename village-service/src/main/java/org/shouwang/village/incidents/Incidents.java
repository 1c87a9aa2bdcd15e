package org.shouwang.village.incidents;

import static org.shouwang.platform.rules.Rule.mustHold;

import org.axonframework.commandhandling.CommandHandler;
import org.shouwang.node.unitlog.RecordUnitFact;
import org.shouwang.node.unitlog.UnitLog;
import org.springframework.stereotype.Component;

/** What went wrong in the village's care. */
@Component
class Incidents {

    private final UnitLog log;

    Incidents(UnitLog log) {
        this.log = log;
    }

    @CommandHandler
    void decide(RecordIncident command) {
        mustHold(new KindMustBeNamed(command.kind()));
        log.decide(new RecordUnitFact(command.today(), command.fact()));
    }
}
