package org.shouwang.node.childfile;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.shouwang.platform.rules.Rule.mustHold;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.shouwang.events.child.ChildEvent;
import org.shouwang.events.child.ChildFileClosed;
import org.shouwang.events.child.ChildFileCorrected;
import org.shouwang.events.child.ChildRegistered;
import org.shouwang.events.child.ChildSheet;
import org.shouwang.events.child.GuardianChanged;
import org.shouwang.events.child.ParentLeftForWork;
import org.shouwang.events.child.ParentReturned;
import org.shouwang.events.codes.Parent;
import org.shouwang.node.rules.BirthDateMustMatchTheNationalId;
import org.shouwang.node.rules.ChildMustBeUnder18;
import org.shouwang.node.rules.DayMustNotLieInTheFuture;
import org.shouwang.node.rules.DayMustNotPrecedeBirth;
import org.shouwang.node.rules.NameMustBeGiven;
import org.shouwang.node.rules.NationalIdMustBeValid;
import org.shouwang.node.rules.ReasonMustBeGivenWithoutNationalId;
import org.shouwang.node.rules.SexMustMatchTheNationalId;

/** One child at this node. A retry of what was recorded last returns quietly. */
public class ChildFile {

    @AggregateIdentifier
    private String childId;

    private ChildSheet sheet;
    private LocalDate openedOn;
    private @Nullable ChildFileClosed closing;
    private @Nullable ChildEvent carer;
    private final Map<Parent, ChildEvent> whereabouts = new EnumMap<>(Parent.class);

    /** A file of nobody yet; it becomes somebody's by the first event. */
    public ChildFile() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RegisterChild command, KnownChildren known) {
        if (states(command.openedOn(), command.sheet())) {
            return;
        }
        Optional<String> other = Optional.ofNullable(childId).or(() -> known.idOf(command.sheet()));
        sheetMustHold(command.openedOn(), command.today(), command.sheet(), other);
        apply(new ChildRegistered(command.childId(), command.openedOn(), command.sheet()));
    }

    @CommandHandler
    void decide(CorrectChildFile command, KnownChildren known) {
        if (states(command.openedOn(), command.sheet())) {
            return;
        }
        Optional<String> other = known.idOf(command.sheet()).filter(id -> !id.equals(childId));
        sheetMustHold(command.openedOn(), command.today(), command.sheet(), other);
        apply(new ChildFileCorrected(childId, command.openedOn(), command.sheet()));
    }

    @CommandHandler
    void decide(ChangeGuardian command) {
        stateOnce(command.fact(), carer, command.today());
    }

    @CommandHandler
    void decide(RecordDeparture command) {
        stateOnce(command.fact(), whereabouts.get(command.parent()), command.today());
    }

    @CommandHandler
    void decide(RecordReturn command) {
        stateOnce(command.fact(), whereabouts.get(command.parent()), command.today());
    }

    @CommandHandler
    void decide(CompleteVisit command) {
        dayMustHold(command.occurredOn(), command.today());
        apply(command.fact());
    }

    @CommandHandler
    void decide(CloseChildFile command) {
        ChildFileClosed fact = command.fact();
        if (fact.equals(closing)) {
            return;
        }
        mustHold(
                new DayMustNotLieInTheFuture("occurredOn", fact.occurredOn(), command.today()),
                new FileMustNotBeClosedTwice(fact.occurredOn(), closedOn()),
                new ClosingMustNotPrecedeOpening(fact.occurredOn(), openedOn));
        apply(fact);
    }

    @CommandHandler
    void decide(RecordCareFact command) {
        mustHold(new DayMustNotLieInTheFuture("occurredOn", command.fact().occurredOn(), command.today()));
        apply(command.fact());
    }

    @EventSourcingHandler
    void evolve(ChildRegistered event) {
        childId = event.childId();
        openedOn = event.occurredOn();
        sheet = event.sheet();
    }

    @EventSourcingHandler
    void evolve(ChildFileCorrected event) {
        openedOn = event.occurredOn();
        sheet = event.sheet();
    }

    @EventSourcingHandler
    void evolve(GuardianChanged event) {
        carer = event;
    }

    @EventSourcingHandler
    void evolve(ParentLeftForWork event) {
        whereabouts.put(event.parent(), event);
    }

    @EventSourcingHandler
    void evolve(ParentReturned event) {
        whereabouts.put(event.parent(), event);
    }

    @EventSourcingHandler
    void evolve(ChildFileClosed event) {
        closing = closing == null ? event : closing;
    }

    private boolean states(LocalDate opening, ChildSheet other) {
        return opening.equals(openedOn) && other.equals(sheet);
    }

    private @Nullable LocalDate closedOn() {
        return closing == null ? null : closing.occurredOn();
    }

    private void stateOnce(ChildEvent fact, @Nullable ChildEvent last, LocalDate today) {
        if (!fact.equals(last)) {
            dayMustHold(fact.occurredOn(), today);
            apply(fact);
        }
    }

    private void dayMustHold(LocalDate day, LocalDate today) {
        mustHold(
                new DayMustNotLieInTheFuture("occurredOn", day, today),
                new DayMustNotPrecedeBirth("occurredOn", day, sheet.birthDate()),
                new FileMustBeOpenOnThatDay(day, closedOn()));
    }

    private static void sheetMustHold(LocalDate opening, LocalDate today, ChildSheet sheet, Optional<String> other) {
        mustHold(
                new NameMustBeGiven(sheet.name()),
                new NationalIdMustBeValid(sheet.nationalId()),
                new ReasonMustBeGivenWithoutNationalId(sheet.nationalId(), sheet.noIdReason()));
        mustHold(
                new SexMustMatchTheNationalId(sheet.sex(), sheet.nationalId()),
                new BirthDateMustMatchTheNationalId(sheet.birthDate(), sheet.nationalId()),
                new DayMustNotLieInTheFuture("openedOn", opening, today),
                new DayMustNotPrecedeBirth("openedOn", opening, sheet.birthDate()),
                new ChildMustBeUnder18("openedOn", opening, sheet.birthDate()),
                new ChildMustNotBeRegisteredTwice(sheet, other));
    }
}
