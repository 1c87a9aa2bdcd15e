package org.shouwang.county.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.shouwang.events.Event;
import org.shouwang.events.aid.DonationReceived;
import org.shouwang.events.carehome.CareHomeSessionHeld;
import org.shouwang.events.child.CarerSheet;
import org.shouwang.events.child.ChildRegistered;
import org.shouwang.events.child.ChildSheet;
import org.shouwang.events.child.ParentReturned;
import org.shouwang.events.child.ParentSheet;
import org.shouwang.events.child.SchoolSheet;
import org.shouwang.events.codes.CallMode;
import org.shouwang.events.codes.Carer;
import org.shouwang.events.codes.Distance;
import org.shouwang.events.codes.Household;
import org.shouwang.events.codes.NodeKind;
import org.shouwang.events.codes.Parent;
import org.shouwang.events.codes.ParentCondition;
import org.shouwang.events.codes.Schooling;
import org.shouwang.events.codes.Sex;
import org.shouwang.events.codes.VisitMode;
import org.shouwang.events.contact.LetterSent;
import org.shouwang.events.contact.ParentCallHeld;
import org.shouwang.events.contact.TalkHeld;
import org.shouwang.events.contact.VisitCompleted;
import org.shouwang.events.county.NodeEnrolled;
import org.shouwang.events.outreach.ActivityHeld;

/** An invented county of any size, the same for the same seed. */
public final class SomeCounty {

    /** Something that a node tells. */
    public record Told(String node, Event event) {}

    private static final LocalDate FIRST = LocalDate.of(2023, 9, 1);

    private final Random random;
    private final String prefix;
    private final List<String> nodes;
    private final List<Told> told = new ArrayList<>();

    private SomeCounty(long seed, String prefix, List<String> nodes) {
        this.random = new Random(seed);
        this.prefix = prefix;
        this.nodes = nodes;
    }

    /** Two schools, three villages, so many children, and about twenty contacts with each of them over two years. */
    public static List<Told> of(long seed, int children) {
        return of(seed, children, "child-");
    }

    /** Children of other prefixes are other children. */
    public static List<Told> of(long seed, int children, String prefix) {
        SomeCounty county = new SomeCounty(seed, prefix, List.of("S01", "S02", "V01", "V02", "V03"));
        county.nodes.forEach(county::enrol);
        for (int child = 0; child < children; child++) {
            county.child(child);
        }
        for (int month = 0; month < 24; month++) {
            county.activities(FIRST.plusMonths(month));
        }
        return county.told;
    }

    private void enrol(String node) {
        NodeKind kind = node.startsWith("S") ? NodeKind.SCHOOL : NodeKind.VILLAGE;
        told.add(new Told(
                "county", new NodeEnrolled(FIRST, node, kind, "单位" + node, "34992110" + node.charAt(2), null)));
    }

    private void child(int number) {
        String node = nodes.get(number % nodes.size());
        String id = prefix + number;
        LocalDate registered = FIRST.plusDays(random.nextInt(200));
        told.add(new Told(node, new ChildRegistered(id, registered, sheet(number))));
        for (int contact = 0; contact < 20; contact++) {
            told.add(new Told(node, contact(id, registered.plusDays(1 + random.nextInt(600)))));
        }
        if (number % 7 == 0) {
            told.add(new Told(node, new ParentReturned(id, registered.plusDays(300), Parent.FATHER)));
        }
    }

    private ChildSheet sheet(int number) {
        return new ChildSheet(
                "孩子" + number,
                number % 2 == 0 ? Sex.FEMALE : Sex.MALE,
                LocalDate.of(2010 + number % 9, 1 + number % 12, 1 + number % 28),
                null,
                "未办理",
                null,
                number % 11 == 0 ? Household.URBAN : Household.RURAL,
                null,
                null,
                new SchoolSheet(
                        number % 4 == 0 ? Schooling.JUNIOR : Schooling.PRIMARY, null, null, null, number % 3 == 0),
                null,
                parent(number % 5 != 0),
                parent(number % 3 != 0),
                new CarerSheet(Carer.GRANDPARENT, null, null, null, null, null, null, null),
                number % 13 == 0,
                null,
                null);
    }

    private ParentSheet parent(boolean away) {
        return new ParentSheet(
                null,
                ParentCondition.ABLE,
                away ? LocalDate.of(2023, 2, 10) : null,
                null,
                Distance.OTHER_PROVINCE,
                null);
    }

    private Event contact(String child, LocalDate day) {
        List<Event> kinds = List.of(
                new VisitCompleted(child, day, "张老师", VisitMode.HOME, null, null),
                new ParentCallHeld(child, day, Parent.MOTHER, CallMode.VIDEO, 12),
                new TalkHeld(child, day, null, null, null),
                new LetterSent(child, day, null, null));
        return kinds.get(random.nextInt(kinds.size()));
    }

    private void activities(LocalDate month) {
        for (String node : nodes) {
            told.add(new Told(
                    node, new ActivityHeld(month.plusDays(random.nextInt(28)), null, null, 20 + random.nextInt(80))));
            told.add(new Told(node, new CareHomeSessionHeld(month.plusDays(5), null, 15, null, null)));
        }
        told.add(new Told("county", new DonationReceived(month, null, 123456L, 7890L, null, List.of("child-1"))));
    }
}
