package org.shouwang.county.story;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.shouwang.county.children.Recorded;
import org.shouwang.events.Event;
import org.shouwang.events.aid.DonationReceived;
import org.shouwang.events.carehome.CareHomeOpened;
import org.shouwang.events.carehome.CareHomePlanned;
import org.shouwang.events.carehome.CareHomeSessionHeld;
import org.shouwang.events.child.ChildFileClosed;
import org.shouwang.events.child.ChildFileCorrected;
import org.shouwang.events.child.ChildRegistered;
import org.shouwang.events.child.ChildSheet;
import org.shouwang.events.child.ChildTransferred;
import org.shouwang.events.child.GuardianChanged;
import org.shouwang.events.child.ParentLeftForWork;
import org.shouwang.events.child.ParentReturned;
import org.shouwang.events.child.ParentSheet;
import org.shouwang.events.child.PupilDroppedOut;
import org.shouwang.events.child.PupilFinished;
import org.shouwang.events.child.PupilReturned;
import org.shouwang.events.codes.ActivityKind;
import org.shouwang.events.codes.CallMode;
import org.shouwang.events.codes.Carer;
import org.shouwang.events.codes.ClosingReason;
import org.shouwang.events.codes.Concern;
import org.shouwang.events.codes.Distance;
import org.shouwang.events.codes.HomeMode;
import org.shouwang.events.codes.Household;
import org.shouwang.events.codes.NodeKind;
import org.shouwang.events.codes.Parent;
import org.shouwang.events.codes.ParentCondition;
import org.shouwang.events.codes.Schooling;
import org.shouwang.events.codes.VisitMode;
import org.shouwang.events.contact.ConcernRaised;
import org.shouwang.events.contact.LetterSent;
import org.shouwang.events.contact.ParentCallHeld;
import org.shouwang.events.contact.TalkHeld;
import org.shouwang.events.contact.VisitCompleted;
import org.shouwang.events.county.ChildrenReconciled;
import org.shouwang.events.county.JointMeetingHeld;
import org.shouwang.events.county.NodeEnrolled;
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
 * A county that a seed makes up: wilder than any real one, so that ties, double files, corrections, errors and late records
 * are common. The same seed makes the same county.
 */
public final class RandomCounty {

    private static final List<String> NODES = List.of("S01", "S02", "V01", "V02", "V03");
    private static final LocalDate FIRST = LocalDate.parse("2023-06-01");
    private static final int DAYS = 950;
    private static final Instant BEGINNING = Instant.parse("2026-01-01T00:00:00Z");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private final Random random;
    private final List<Recorded> records = new ArrayList<>();
    private final Map<String, Long> lastSeq = new HashMap<>();
    private final List<String> childIds = new ArrayList<>();
    private int cases;

    private RandomCounty(long seed) {
        this.random = new Random(seed);
    }

    public static List<Recorded> ofSeed(long seed, int children) {
        RandomCounty county = new RandomCounty(seed);
        for (String node : NODES) {
            NodeKind kind = node.startsWith("S") ? NodeKind.SCHOOL : NodeKind.VILLAGE;
            county.record("county", new NodeEnrolled(FIRST, node, kind, node, "34992110" + node.charAt(2), null));
        }
        for (int child = 0; child < children; child++) {
            county.child(child);
        }
        for (int event = 0; event < children * 3; event++) {
            county.unitEvent();
        }
        return county.records;
    }

    private void child(int number) {
        LocalDate birth = LocalDate.parse("2006-01-01").plusDays(random.nextInt(16 * 365));
        String id = random.nextInt(4) == 0 ? null : nationalId(birth, number);
        for (int file = 0; file <= random.nextInt(3); file++) {
            String node = NODES.get((number + file * 2) % NODES.size());
            String childId = node + "-" + number;
            childIds.add(childId);
            file(node, childId, number, birth, id);
        }
    }

    private void file(String node, String childId, int number, LocalDate birth, String id) {
        LocalDate opened = day();
        record(node, new ChildRegistered(childId, opened, sheet(number, birth, id)));
        for (int event = 0; event < random.nextInt(25); event++) {
            record(node, childEvent(childId));
        }
        if (random.nextInt(5) == 0) {
            record(node, new ChildFileCorrected(childId, day(), sheet(number, birth, id)));
        }
        if (random.nextInt(5) == 0) {
            record(node, new ChildFileClosed(childId, day(), any(ClosingReason.values())));
        }
        if (random.nextInt(8) == 0) {
            record(
                    "county",
                    new ChildrenReconciled(day(), childId, childIds.get(random.nextInt(childIds.size())), null));
        }
        legalCase(node, childId);
    }

    private void legalCase(String node, String childId) {
        if (random.nextInt(4) == 0) {
            String number = "case-" + ++cases;
            record(node, new LegalCaseOpened(childId, day(), number, null, random.nextBoolean()));
            record(node, new HarmReported(childId, day(), number, null));
            if (random.nextBoolean()) {
                record(node, new LegalAidGranted(childId, day(), number));
                record(node, new HarmReportAnswered(childId, day(), number));
            }
        }
    }

    private ChildSheet sheet(int number, LocalDate birth, String id) {
        AChild child = AChild.called("unused").named("儿童" + number).withId(id).born(birth.toString());
        child.household(maybe(Household.values())).in(maybe(Schooling.values())).caredForBy(maybe(Carer.values()));
        child.parent(Parent.FATHER, parent()).parent(Parent.MOTHER, parent());
        if (number % 2 == 1) {
            child.boy();
        }
        if (random.nextInt(3) == 0) {
            child.ofPriority();
        }
        return child.boarding(random.nextBoolean()).sheet();
    }

    private ParentSheet parent() {
        LocalDate since = random.nextInt(3) == 0 ? null : day().minusDays(random.nextInt(200));
        return new ParentSheet(null, maybe(ParentCondition.values()), since, null, maybe(Distance.values()), null);
    }

    private Event childEvent(String childId) {
        List<Supplier<Event>> kinds = List.of(
                () -> new VisitCompleted(childId, day(), null, any(VisitMode.values()), maybe(Concern.values()), null),
                () -> new ConcernRaised(childId, day(), any(Concern.values()), null),
                () -> new ParentCallHeld(childId, day(), null, any(CallMode.values()), null),
                () -> new LetterSent(childId, day(), null, null),
                () -> new TalkHeld(childId, day(), null, null, null),
                () -> new GuardianChanged(childId, day(), any(Carer.values()), null, null, null),
                () -> new ParentLeftForWork(childId, day(), any(Parent.values()), null, maybe(Distance.values())),
                () -> new ParentReturned(childId, day(), any(Parent.values())),
                () -> new PupilDroppedOut(childId, day()),
                () -> new PupilReturned(childId, day()),
                () -> new PupilFinished(childId, day()),
                () -> new ChildTransferred(childId, day()),
                () -> new HelperPaired(childId, day(), "h" + random.nextInt(3), "帮扶人", null),
                () -> new PairingEnded(childId, day(), "h" + random.nextInt(3), "帮扶人"),
                () -> new SurrogateParentAppointed(childId, day(), "p" + random.nextInt(2), "代理家长"),
                () -> new SurrogateParentReleased(childId, day(), "p" + random.nextInt(2), "代理家长"),
                () -> new SupportPlanMade(childId, day(), null),
                () -> new SupportPlanReviewed(childId, day(), null),
                () -> new HealthCheckCompleted(childId, day(), random.nextBoolean(), null),
                () -> new CounsellingHeld(childId, day(), null, null));
        return kinds.get(random.nextInt(kinds.size())).get();
    }

    private void unitEvent() {
        List<Supplier<Event>> kinds = List.of(
                () -> new CareHomePlanned(day(), home(), maybe(HomeMode.values())),
                () -> new CareHomeOpened(day(), home(), any(HomeMode.values())),
                () -> new CareHomeSessionHeld(day(), home(), random.nextInt(40), null, null),
                () -> new ParentSchoolSessionHeld(day(), 20 + random.nextInt(60), random.nextInt(90), null, null),
                () -> new LectureHeld(day(), random.nextInt(500), null, null),
                () -> new ActivityHeld(day(), maybe(ActivityKind.values()), null, random.nextInt(80)),
                () -> new PublicityPublished(day(), random.nextBoolean() ? "县台" : null, null),
                () -> new SurveyCompleted(day(), random.nextInt(300), random.nextInt(9)),
                () -> new IncidentRecorded(day(), null, null),
                () -> new JointMeetingHeld(day(), null, random.nextInt(30)));
        String node = any(NODES.toArray(String[]::new));
        record(node, kinds.get(random.nextInt(kinds.size())).get());
        List<String> recipients =
                childIds.stream().filter(id -> id.startsWith(node)).limit(3).toList();
        record(node, new DonationReceived(day(), null, (long) random.nextInt(99_999), 250L, null, recipients));
    }

    private String home() {
        return random.nextBoolean() ? null : "之家" + random.nextInt(2);
    }

    private LocalDate day() {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> T maybe(T[] values) {
        return random.nextInt(3) == 0 ? null : any(values);
    }

    private void record(String node, Event event) {
        long seq = lastSeq.merge(node, 1L, Long::sum);
        long position = records.size() + 1L;
        Instant recordedAt = BEGINNING.plus(random.nextInt(4), ChronoUnit.DAYS);
        Instant receivedAt = BEGINNING.plus(5, ChronoUnit.DAYS).plus(position, ChronoUnit.MINUTES);
        records.add(new Recorded(event, node, 1, seq, node + "#" + seq, recordedAt, receivedAt, position));
    }

    private static String nationalId(LocalDate birth, int number) {
        String body = "349921" + birth.toString().replace("-", "") + "%03d".formatted(number % 1000);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (body.charAt(i) - '0');
        }
        return body + "10X98765432".charAt(sum % 11);
    }
}
