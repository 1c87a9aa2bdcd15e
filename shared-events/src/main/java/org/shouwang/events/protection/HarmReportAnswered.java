package org.shouwang.events.protection;

import java.time.LocalDate;
import org.shouwang.events.AboutChild;

/** The authority told the reporter the outcome, as article 11 demands. */
public record HarmReportAnswered(String childId, LocalDate occurredOn, String reportId)
        implements ProtectionEvent, AboutChild {}
