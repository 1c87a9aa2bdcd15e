package org.shouwang.school.parentschool;

import static org.shouwang.platform.rules.Rule.mustHold;

import org.axonframework.commandhandling.CommandHandler;
import org.shouwang.node.unitlog.RecordUnitFact;
import org.shouwang.node.unitlog.UnitLog;
import org.springframework.stereotype.Component;

/** The parents' school of this school. Short sessions are recorded too; reports leave them out. */
@Component
class ParentSchool {

    private final UnitLog log;

    ParentSchool(UnitLog log) {
        this.log = log;
    }

    @CommandHandler
    void decide(HoldParentSchoolSession command) {
        mustHold(new SessionMustHaveLasted(command.minutes()));
        log.decide(new RecordUnitFact(command.today(), command.fact()));
    }
}
