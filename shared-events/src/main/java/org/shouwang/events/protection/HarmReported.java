package org.shouwang.events.protection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shouwang.events.AboutChild;

/** Harm, suspected harm or danger was reported as the law on the protection of minors, article 11, demands (强制报告). */
public record HarmReported(
        String childId,
        LocalDate occurredOn,
        String reportId,
        @Nullable String situation) implements ProtectionEvent, AboutChild {}
