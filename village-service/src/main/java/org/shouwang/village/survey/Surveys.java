package org.shouwang.village.survey;

import static org.shouwang.platform.rules.Rule.mustHold;

import org.axonframework.commandhandling.CommandHandler;
import org.shouwang.node.unitlog.RecordUnitFact;
import org.shouwang.node.unitlog.UnitLog;
import org.springframework.stereotype.Component;

/** The surveys of this village; the last one of a year stands for it. */
@Component
class Surveys {

    private final UnitLog log;

    Surveys(UnitLog log) {
        this.log = log;
    }

    @CommandHandler
    void decide(CompleteSurvey command) {
        mustHold(new FoundMustNotExceedSurveyed(command.found(), command.surveyed()));
        log.decide(new RecordUnitFact(command.today(), command.fact()));
    }
}
