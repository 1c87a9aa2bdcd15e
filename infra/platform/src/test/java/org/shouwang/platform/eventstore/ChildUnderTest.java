package org.shouwang.platform.eventstore;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.shouwang.events.child.ChildEvent;
import org.shouwang.events.child.PupilFinished;
import org.shouwang.events.child.PupilReturned;

/** The least that decides: a pupil returns as often as told, and finishes once. */
@Aggregate
public class ChildUnderTest {

    public record Return(@TargetAggregateIdentifier String childId, LocalDate day) {}

    public record Finish(@TargetAggregateIdentifier String childId, LocalDate day) {}

    @AggregateIdentifier
    private String childId;

    private boolean finished;

    protected ChildUnderTest() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(Return command) {
        apply(new PupilReturned(command.childId(), command.day()));
    }

    @CommandHandler
    void decide(Finish command) {
        if (finished) {
            throw new IllegalStateException("finished already");
        }
        apply(new PupilFinished(childId, command.day()));
    }

    @EventSourcingHandler
    void evolve(ChildEvent event) {
        childId = event.childId();
    }

    @EventSourcingHandler
    void evolve(PupilFinished event) {
        childId = event.childId();
        finished = true;
    }
}
