package org.shouwang.events.protection;

import java.time.LocalDate;
import org.shouwang.events.AboutChild;

/** Legal aid was given in the case. */
public record LegalAidGranted(String childId, LocalDate occurredOn, String caseId)
        implements ProtectionEvent, AboutChild {}
