package org.shouwang.events.protection;

import org.shouwang.events.Event;

/** Law and harm: legal aid, mandatory reports, accidents. */
public sealed interface ProtectionEvent extends Event
        permits LegalCaseOpened, LegalAidGranted, HarmReported, HarmReportAnswered, IncidentRecorded {}
