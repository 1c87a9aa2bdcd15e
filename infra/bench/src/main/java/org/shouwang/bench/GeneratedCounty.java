package org.shouwang.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.shouwang.county.children.Recorded;
import org.shouwang.events.Event;
import org.shouwang.events.child.ChildRegistered;
import org.shouwang.events.codes.NodeKind;
import org.shouwang.events.county.NodeEnrolled;

/**
 * Two and a half years of a county that a seed makes up, in the order in which a county receives them: week by week, one
 * node's batch after the other. Kinds of events stand to each other as in the sample that ships.
 */
final class GeneratedCounty {

    private static final LocalDate FIRST_MONDAY = LocalDate.parse("2023-09-04");
    private static final int WEEKS = 122;
    private static final int SCHOOLS = 20;
    private static final int VILLAGES = 40;
    private static final int EVENTS_PER_CHILD = 40;

    /** One file of one child, opened in that week. */
    record OpenFile(String node, String childId, int child, int week) {}

    private final Random random;
    private final long events;
    private final Consumer<Recorded> to;
    private final List<String> nodes = new ArrayList<>();
    private final Map<String, List<OpenFile>> files = new HashMap<>();
    private final Map<String, Long> lastSeq = new HashMap<>();
    private long told;

    private GeneratedCounty(long seed, long events, Consumer<Recorded> to) {
        this.random = new Random(seed);
        this.events = events;
        this.to = to;
    }

    /** Tells exactly so many events. */
    static void tell(long seed, long events, Consumer<Recorded> to) {
        GeneratedCounty county = new GeneratedCounty(seed, events, to);
        county.enrolNodes();
        county.placeChildren();
        for (int week = 0; county.told < events; week = (week + 1) % WEEKS) {
            county.week(week);
        }
    }

    private void enrolNodes() {
        for (int unit = 0; unit < SCHOOLS + VILLAGES; unit++) {
            boolean school = unit < SCHOOLS;
            String node = (school ? "S" : "V") + "%03d".formatted(unit);
            nodes.add(node);
            files.put(node, new ArrayList<>());
            NodeKind kind = school ? NodeKind.SCHOOL : NodeKind.VILLAGE;
            String township = "3499211%02d".formatted(unit % 12);
            record(0, "county", new NodeEnrolled(FIRST_MONDAY, node, kind, "单位" + node, township, township + "001"));
        }
    }

    private void placeChildren() {
        for (int child = 0; child < events / EVENTS_PER_CHILD; child++) {
            int school = random.nextInt(SCHOOLS);
            int village = SCHOOLS + random.nextInt(VILLAGES);
            int held = random.nextInt(4);
            if (held != 0) {
                open(nodes.get(school), child);
            }
            if (held != 1) {
                open(nodes.get(village), child);
            }
        }
    }

    private void open(String node, int child) {
        int week = random.nextInt(3) == 0 ? random.nextInt(WEEKS) : 0;
        String childId = new UUID(random.nextLong(), random.nextLong()).toString();
        filesOf(node).add(new OpenFile(node, childId, child, week));
    }

    private List<OpenFile> filesOf(String node) {
        return files.getOrDefault(node, List.of());
    }

    private void week(int week) {
        for (String node : nodes) {
            for (OpenFile file : filesOf(node)) {
                if (file.week() == week && !lastSeq.containsKey(file.childId())) {
                    lastSeq.put(file.childId(), 0L);
                    LocalDate day = day(week);
                    record(
                            week,
                            node,
                            new ChildRegistered(file.childId(), day, GeneratedChild.sheet(file.child(), day)));
                } else if (file.week() < week) {
                    GeneratedDoings.ofChild(random, file, day(week)).forEach(event -> record(week, node, event));
                }
            }
            GeneratedDoings.ofUnit(random, day(week)).forEach(event -> record(week, node, event));
        }
    }

    private LocalDate day(int week) {
        return FIRST_MONDAY.plusWeeks(week).plusDays(random.nextInt(7));
    }

    private void record(int week, String node, Event event) {
        if (told == events) {
            return;
        }
        told++;
        long seq = lastSeq.merge(node, 1L, Long::sum);
        Instant recordedAt = FIRST_MONDAY.plusWeeks(week + 1).atStartOfDay().toInstant(ZoneOffset.UTC);
        String eventId = new UUID(random.nextLong(), random.nextLong()).toString();
        Instant receivedAt = recordedAt.plus(Duration.ofHours(6));
        to.accept(new Recorded(event, node, 1, seq, eventId, recordedAt, receivedAt, told));
    }
}
