package org.shouwang.county.indicators.coverage;

import static org.shouwang.county.indicators.Indicator.count;
import static org.shouwang.county.indicators.Indicator.rate;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shouwang.county.children.Recorded;
import org.shouwang.county.children.Unit;
import org.shouwang.county.indicators.Contribution;
import org.shouwang.county.indicators.Indicator;
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

    static Stream<Unit> reporting(Question question) {
        return question.histories().units().values().stream().filter(unit -> unit.kind() != NodeKind.COUNTY);
    }

    private static List<Contribution> heardFrom(Question question) {
        return reporting(question).map(unit -> heardFrom(unit, question)).toList();
    }

    private static Contribution heardFrom(Unit unit, Question question) {
        List<Recorded> last = question.histories().receivedFrom(unit.node()).stream()
                .filter(by ->
                        question.period().contains(by.receivedAt().atZone(CIVIL).toLocalDate()))
                .max(Comparator.comparing(Recorded::receivedAt).thenComparing(Recorded.BY_RECORDING))
                .stream()
                .toList();
        return Contribution.due(unit.node(), !last.isEmpty(), last);
    }

    /** Numbers missing below the greatest one received, summed over the epochs of each node. */
    private static List<Contribution> gaps(Question question) {
        List<Contribution> gaps = new ArrayList<>();
        reporting(question).forEach(unit -> question.histories().receivedFrom(unit.node()).stream()
                .collect(Collectors.groupingBy(Recorded::epoch))
                .values()
                .forEach(epoch -> gap(unit, epoch, gaps)));
        return gaps;
    }

    private static void gap(Unit unit, List<Recorded> epoch, List<Contribution> gaps) {
        var numbers = epoch.stream().mapToLong(Recorded::seq).summaryStatistics();
        long missing = numbers.getMax() - numbers.getMin() + 1 - numbers.getCount();
        if (missing > 0) {
            gaps.add(new Contribution(unit.node(), null, null, missing, 0, List.of()));
        }
    }
}
