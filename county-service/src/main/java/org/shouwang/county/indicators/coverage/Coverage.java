package org.shouwang.county.indicators.coverage;

import static org.shouwang.county.indicators.Indicator.count;
import static org.shouwang.county.indicators.Indicator.rate;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shouwang.county.children.Recorded;
import org.shouwang.county.children.Unit;
import org.shouwang.county.indicators.Contribution;
import org.shouwang.county.indicators.Indicator;
import org.shouwang.county.indicators.Period;
import org.shouwang.county.indicators.Question;
import org.shouwang.events.codes.NodeKind;
import org.shouwang.events.county.JointMeetingHeld;

/** Nodes heard from, gaps in what they sent, and the county's own meetings. */
public final class Coverage {

    /** Indicators that need to know when records were received, so that no file can give them. */
    public static final List<Indicator> BY_RECEIPT = List.of(
            rate("coverage.nodes", "上报单位", Coverage::heardFrom),
            count("coverage.gaps", "上报缺号", Coverage::gaps),
            new Indicator("coverage.last_heard", "最近上报", LastHeard::of));

    private static final List<Indicator> MEETINGS =
            List.of(count("meetings.joint", "联席会议", question -> question.each(JointMeetingHeld.class)));

    static final ZoneId CIVIL = ZoneId.of("Asia/Shanghai");

    private Coverage() {}

    public static List<Indicator> indicators() {
        return Stream.concat(MEETINGS.stream(), BY_RECEIPT.stream()).toList();
    }

    static List<Unit> reporting(Question question) {
        return question.histories().units().values().stream()
                .filter(unit -> unit.kind() != NodeKind.COUNTY)
                .toList();
    }

    /** The last record received in that time; null if there is none. */
    static @Nullable Recorded lastOf(List<Recorded> received, Instant from, Instant before) {
        Recorded last = null;
        for (Recorded by : received) {
            boolean within = !by.receivedAt().isBefore(from) && by.receivedAt().isBefore(before);
            if (within && (last == null || isLater(by, last))) {
                last = by;
            }
        }
        return last;
    }

    private static boolean isLater(Recorded by, Recorded other) {
        int order = by.receivedAt().compareTo(other.receivedAt());
        return order > 0 || order == 0 && Recorded.BY_RECORDING.compare(by, other) > 0;
    }

    private static List<Contribution> heardFrom(Question question) {
        Period period = question.period();
        Instant from = period.from().atStartOfDay(CIVIL).toInstant();
        Instant before = period.to().plusDays(1).atStartOfDay(CIVIL).toInstant();
        List<Contribution> due = new ArrayList<>();
        for (Unit unit : reporting(question)) {
            Recorded last = lastOf(question.histories().receivedFrom(unit.node()), from, before);
            due.add(Contribution.due(unit.node(), last != null, last == null ? List.of() : List.of(last)));
        }
        return due;
    }

    /** Numbers missing below the greatest one received, summed over the epochs of each node. */
    private static List<Contribution> gaps(Question question) {
        List<Contribution> gaps = new ArrayList<>();
        for (Unit unit : reporting(question)) {
            long missing = missing(question.histories().receivedFrom(unit.node()));
            if (missing > 0) {
                gaps.add(new Contribution(unit.node(), null, null, missing, 0, List.of()));
            }
        }
        return gaps;
    }

    private static long missing(List<Recorded> received) {
        Map<Integer, LongSummaryStatistics> numbers = new HashMap<>();
        for (Recorded by : received) {
            numbers.computeIfAbsent(by.epoch(), epoch -> new LongSummaryStatistics())
                    .accept(by.seq());
        }
        return numbers.values().stream()
                .mapToLong(epoch -> epoch.getMax() - epoch.getMin() + 1 - epoch.getCount())
                .sum();
    }
}
