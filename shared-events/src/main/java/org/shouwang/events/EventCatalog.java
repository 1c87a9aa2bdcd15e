package org.shouwang.events;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shouwang.events.aid.DonationReceived;
import org.shouwang.events.carehome.CareHomeOpened;
import org.shouwang.events.carehome.CareHomePlanned;
import org.shouwang.events.carehome.CareHomeSessionHeld;
import org.shouwang.events.child.ChildFileClosed;
import org.shouwang.events.child.ChildFileCorrected;
import org.shouwang.events.child.ChildRegistered;
import org.shouwang.events.child.ChildTransferred;
import org.shouwang.events.child.GuardianChanged;
import org.shouwang.events.child.ParentLeftForWork;
import org.shouwang.events.child.ParentReturned;
import org.shouwang.events.child.PupilDroppedOut;
import org.shouwang.events.child.PupilFinished;
import org.shouwang.events.child.PupilReturned;
import org.shouwang.events.contact.ConcernRaised;
import org.shouwang.events.contact.LetterSent;
import org.shouwang.events.contact.ParentCallHeld;
import org.shouwang.events.contact.TalkHeld;
import org.shouwang.events.contact.VisitCompleted;
import org.shouwang.events.county.ChildrenReconciled;
import org.shouwang.events.county.JointMeetingHeld;
import org.shouwang.events.county.NodeEnrolled;
import org.shouwang.events.county.NodeKeyRevoked;
import org.shouwang.events.county.NodeKeyTrusted;
import org.shouwang.events.county.RecordSetAside;
import org.shouwang.events.health.CounsellingHeld;
import org.shouwang.events.health.HealthCheckCompleted;
import org.shouwang.events.outreach.ActivityHeld;
import org.shouwang.events.outreach.LectureHeld;
import org.shouwang.events.outreach.ParentSchoolSessionHeld;
import org.shouwang.events.outreach.PublicityPublished;
import org.shouwang.events.protection.HarmReportAnswered;
import org.shouwang.events.protection.HarmReported;
import org.shouwang.events.protection.IncidentRecorded;
import org.shouwang.events.protection.LegalAidGranted;
import org.shouwang.events.protection.LegalCaseOpened;
import org.shouwang.events.support.HelperPaired;
import org.shouwang.events.support.PairingEnded;
import org.shouwang.events.support.SupportPlanMade;
import org.shouwang.events.support.SupportPlanReviewed;
import org.shouwang.events.support.SurrogateParentAppointed;
import org.shouwang.events.support.SurrogateParentReleased;
import org.shouwang.events.survey.SurveyCompleted;

/**
 * The table of contents of the published language: under which name and revision an event is stored and sent, and which
 * of its fields are personal. An event is published if and only if it is listed here. The Java class name never leaves the
 * process, so classes may move; names, revisions and meaning may not.
 */
public final class EventCatalog {

    /**
     * One event of the language.
     *
     * @param personal paths, dots between levels, of the fields that tell who somebody is; they are to be sealed
     */
    public record Entry(String name, int revision, Class<? extends Event> type, Set<String> personal) {}

    private static final String[] SHEET = {
        "sheet.name",
        "sheet.nationalId",
        "sheet.registeredAddress",
        "sheet.homeAddress",
        "sheet.health",
        "sheet.priorityReason",
        "sheet.remarks",
        "sheet.father.name",
        "sheet.father.workplace",
        "sheet.father.phone",
        "sheet.mother.name",
        "sheet.mother.workplace",
        "sheet.mother.phone",
        "sheet.carer.name",
        "sheet.carer.occupation",
        "sheet.carer.health",
        "sheet.carer.phone",
        "sheet.carer.address"
    };

    private static final List<Entry> ENTRIES = List.of(
            entry("child", ChildRegistered.class, 1, SHEET),
            entry("child", ChildFileCorrected.class, 1, SHEET),
            entry("child", GuardianChanged.class, 1, "name", "phone"),
            entry("child", ParentLeftForWork.class, 1, "workplace"),
            entry("child", ParentReturned.class, 1),
            entry("child", PupilDroppedOut.class, 1),
            entry("child", PupilReturned.class, 1),
            entry("child", PupilFinished.class, 1),
            entry("child", ChildTransferred.class, 1),
            entry("child", ChildFileClosed.class, 1),
            entry("contact", VisitCompleted.class, 1, "visitor", "notes"),
            entry("contact", ConcernRaised.class, 1, "notes"),
            entry("contact", ParentCallHeld.class, 1),
            entry("contact", LetterSent.class, 1, "recipient", "sender"),
            entry("contact", TalkHeld.class, 1, "talker", "topic", "notes"),
            entry("support", HelperPaired.class, 1, "helper"),
            entry("support", PairingEnded.class, 1, "helper"),
            entry("support", SurrogateParentAppointed.class, 1, "surrogate"),
            entry("support", SurrogateParentReleased.class, 1, "surrogate"),
            entry("support", SupportPlanMade.class, 1, "content"),
            entry("support", SupportPlanReviewed.class, 1, "content"),
            entry("health", HealthCheckCompleted.class, 1, "finding"),
            entry("health", CounsellingHeld.class, 1, "counsellor", "topic"),
            entry("protection", LegalCaseOpened.class, 1, "cause"),
            entry("protection", LegalAidGranted.class, 1),
            entry("protection", HarmReported.class, 1, "situation"),
            entry("protection", HarmReportAnswered.class, 1),
            entry("protection", IncidentRecorded.class, 1, "notes"),
            entry("carehome", CareHomePlanned.class, 1),
            entry("carehome", CareHomeOpened.class, 1),
            entry("carehome", CareHomeSessionHeld.class, 1, "dutyTeacher", "content"),
            entry("outreach", ParentSchoolSessionHeld.class, 1, "speaker", "topic"),
            entry("outreach", LectureHeld.class, 1, "speaker", "topic"),
            entry("outreach", ActivityHeld.class, 1, "topic"),
            entry("outreach", PublicityPublished.class, 1, "title"),
            entry("aid", DonationReceived.class, 1, "donor", "goods"),
            entry("survey", SurveyCompleted.class, 1),
            entry("county", NodeEnrolled.class, 1),
            entry("county", NodeKeyTrusted.class, 1),
            entry("county", NodeKeyRevoked.class, 1, "reason"),
            entry("county", JointMeetingHeld.class, 1, "agenda"),
            entry("county", ChildrenReconciled.class, 1, "reason"),
            entry("county", RecordSetAside.class, 1, "reason", "decidedBy"));

    private static final Map<String, Entry> BY_NAME =
            ENTRIES.stream().collect(Collectors.toUnmodifiableMap(Entry::name, Function.identity()));

    private static final Map<Class<?>, Entry> BY_TYPE =
            ENTRIES.stream().collect(Collectors.toUnmodifiableMap(Entry::type, Function.identity()));

    private EventCatalog() {}

    public static List<Entry> entries() {
        return ENTRIES;
    }

    /** Empty for a name that this version of the language does not know: park the record, never skip it. */
    public static Optional<Entry> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** Empty for a class that is no event of the language. */
    public static Optional<Entry> of(Class<?> type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }

    private static Entry entry(String stream, Class<? extends Event> type, int revision, String... personal) {
        return new Entry(stream + "." + type.getSimpleName(), revision, type, Set.of(personal));
    }
}
