package org.shouwang.school.schooling;

import static org.shouwang.platform.rules.Rule.mustHold;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.shouwang.events.child.ChildEvent;
import org.shouwang.node.childfile.RecordCareFact;
import org.shouwang.node.roster.SchoolMove;
import org.shouwang.node.roster.SchoolMove.Kind;
import org.shouwang.node.roster.Standing;
import org.shouwang.platform.rules.Rule;
import org.springframework.stereotype.Component;

/** Pupils leave, come back and finish. A retry of what is recorded of that day returns quietly. */
@Component
class PupilsMoves {

    private final Pupils pupils;
    private final CommandGateway files;

    PupilsMoves(Pupils pupils, CommandGateway files) {
        this.pupils = pupils;
        this.files = files;
    }

    @CommandHandler
    void decide(DropOut command) {
        Standing file = pupils.fileOf(command.childId());
        Rule rule = new PupilMustBeInSchool(command.occurredOn(), file.schoolingOn(command.occurredOn()));
        record(command.fact(), Kind.DROPPED_OUT, command.today(), file, rule);
    }

    @CommandHandler
    void decide(ReturnToSchool command) {
        Standing file = pupils.fileOf(command.childId());
        Rule rule = new PupilMustBeOutOfSchool(command.occurredOn(), file.schoolingOn(command.occurredOn()));
        record(command.fact(), Kind.RETURNED, command.today(), file, rule);
    }

    @CommandHandler
    void decide(FinishStage command) {
        Standing file = pupils.fileOf(command.childId());
        Rule rule = new PupilMustBeInSchool(command.occurredOn(), file.schoolingOn(command.occurredOn()));
        record(command.fact(), Kind.FINISHED, command.today(), file, rule);
    }

    @CommandHandler
    void decide(TransferOut command) {
        Standing file = pupils.fileOf(command.childId());
        Rule rule = new PupilMustBeInSchool(command.occurredOn(), file.schoolingOn(command.occurredOn()));
        record(command.fact(), Kind.TRANSFERRED, command.today(), file, rule);
    }

    private void record(ChildEvent fact, Kind kind, LocalDate today, Standing file, Rule rule) {
        if (!file.schoolMoves().contains(new SchoolMove(kind, fact.occurredOn()))) {
            mustHold(rule);
            Object unused = files.sendAndWait(new RecordCareFact(fact.childId(), today, fact));
        }
    }
}
