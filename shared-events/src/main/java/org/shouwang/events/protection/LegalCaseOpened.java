package org.shouwang.events.protection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shouwang.events.AboutChild;

/** A child's legal matter was taken up (法律援助); {@code eligible} says whether the law grants aid in it. */
public record LegalCaseOpened(
        String childId,
        LocalDate occurredOn,
        String caseId,
        @Nullable String cause,
        Boolean eligible) implements ProtectionEvent, AboutChild {}
