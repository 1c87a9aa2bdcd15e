package org.shouwang.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.shouwang.events.Event;
import org.shouwang.events.aid.DonationReceived;
import org.shouwang.events.carehome.CareHomeSessionHeld;
import org.shouwang.events.child.GuardianChanged;
import org.shouwang.events.child.ParentLeftForWork;
import org.shouwang.events.child.ParentReturned;
import org.shouwang.events.child.PupilFinished;
import org.shouwang.events.codes.ActivityKind;
import org.shouwang.events.codes.CallMode;
import org.shouwang.events.codes.Carer;
import org.shouwang.events.codes.Concern;
import org.shouwang.events.codes.Distance;
import org.shouwang.events.codes.HelperKind;
import org.shouwang.events.codes.Parent;
import org.shouwang.events.codes.VisitMode;
import org.shouwang.events.contact.ConcernRaised;
import org.shouwang.events.contact.LetterSent;
import org.shouwang.events.contact.ParentCallHeld;
import org.shouwang.events.contact.TalkHeld;
import org.shouwang.events.contact.VisitCompleted;
import org.shouwang.events.health.CounsellingHeld;
import org.shouwang.events.health.HealthCheckCompleted;
import org.shouwang.events.outreach.ActivityHeld;
import org.shouwang.events.outreach.ParentSchoolSessionHeld;
import org.shouwang.events.support.HelperPaired;
import org.shouwang.events.support.SupportPlanMade;
import org.shouwang.events.survey.SurveyCompleted;

/** What happens in one week to one child at one node, and at the node itself. */
final class GeneratedDoings {

    private static final String NOTES = "与监护人谈了孩子近期的学习和生活情况,情绪稳定";

    /** So many of ten thousand weeks bring such an event. */
    private record Chance(int ofTenThousand, Doing doing) {}

    private interface Doing {
        Event of(Random random, String childId, LocalDate day);
    }

    private static final List<Chance> OF_A_CHILD = List.of(
            new Chance(800, (r, c, d) -> new VisitCompleted(c, d, "李老师", mode(r), concern(r), NOTES)),
            new Chance(700, (r, c, d) -> new ParentCallHeld(c, d, parent(r), CallMode.VIDEO, 12)),
            new Chance(350, (r, c, d) -> new TalkHeld(c, d, "王老师", "学习", NOTES)),
            new Chance(160, (r, c, d) -> new LetterSent(c, d, "父亲", "孩子")),
            new Chance(40, (r, c, d) -> new ConcernRaised(c, d, Concern.values()[r.nextInt(5)], NOTES)),
            new Chance(40, (r, c, d) -> new ParentLeftForWork(c, d, parent(r), "广东省东莞市", Distance.OTHER_PROVINCE)),
            new Chance(40, (r, c, d) -> new ParentReturned(c, d, parent(r))),
            new Chance(15, (r, c, d) -> new GuardianChanged(c, d, Carer.RELATIVE, "张三", "10000000005", null)),
            new Chance(40, (r, c, d) -> new HelperPaired(c, d, "h" + r.nextInt(500), "帮扶人", HelperKind.CADRE)),
            new Chance(30, (r, c, d) -> new SupportPlanMade(c, d, NOTES)),
            new Chance(60, (r, c, d) -> new HealthCheckCompleted(c, d, r.nextInt(4) == 0, null)),
            new Chance(15, (r, c, d) -> new CounsellingHeld(c, d, "心理老师", "情绪")),
            new Chance(10, (r, c, d) -> new PupilFinished(c, d)));

    private static final List<Chance> OF_A_UNIT = List.of(
            new Chance(9_000, (r, c, d) -> new CareHomeSessionHeld(d, null, r.nextInt(40), "值班老师", "作业辅导")),
            new Chance(2_000, (r, c, d) -> new ActivityHeld(d, ActivityKind.FESTIVAL, "六一", r.nextInt(90))),
            new Chance(900, (r, c, d) -> new ParentSchoolSessionHeld(d, 30 + r.nextInt(40), 60, "校长", "沟通")),
            new Chance(400, (r, c, d) -> new DonationReceived(d, "爱心企业", 100_000L, 2_550L, "书包", List.of())),
            new Chance(300, (r, c, d) -> new SurveyCompleted(d, 300, 40 + r.nextInt(90))));

    private GeneratedDoings() {}

    static List<Event> ofChild(Random random, GeneratedCounty.OpenFile file, LocalDate day) {
        return happening(OF_A_CHILD, random, file.childId(), day);
    }

    static List<Event> ofUnit(Random random, LocalDate day) {
        return happening(OF_A_UNIT, random, "", day);
    }

    private static List<Event> happening(List<Chance> chances, Random random, String childId, LocalDate day) {
        List<Event> events = new ArrayList<>(2);
        for (Chance chance : chances) {
            if (random.nextInt(10_000) < chance.ofTenThousand()) {
                events.add(chance.doing().of(random, childId, day));
            }
        }
        return events;
    }

    private static Parent parent(Random random) {
        return random.nextBoolean() ? Parent.FATHER : Parent.MOTHER;
    }

    private static VisitMode mode(Random random) {
        return random.nextInt(5) == 0 ? VisitMode.TELEPHONE : VisitMode.HOME;
    }

    private static @Nullable Concern concern(Random random) {
        return random.nextInt(12) == 0 ? Concern.values()[random.nextInt(5)] : null;
    }
}
