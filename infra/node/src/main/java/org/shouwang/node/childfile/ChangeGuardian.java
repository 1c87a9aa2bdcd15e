package org.shouwang.node.childfile;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.shouwang.events.child.GuardianChanged;
import org.shouwang.events.codes.Capability;
import org.shouwang.events.codes.Carer;

/** Say who mainly cares for the child from that day on. */
public record ChangeGuardian(
        @TargetAggregateIdentifier String childId,
        LocalDate today,
        LocalDate occurredOn,
        Carer carer,
        @Nullable String name,
        @Nullable String phone,
        @Nullable Capability capability) {

    GuardianChanged fact() {
        return new GuardianChanged(childId, occurredOn, carer, name, phone, capability);
    }
}
