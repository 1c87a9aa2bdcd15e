package org.shouwang.journeys.chaos.checker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shouwang.journeys.chaos.workload.Asked;
import org.shouwang.journeys.chaos.workload.Outcome;

/** What users were told against what their node has. */
final class HistoryComparison {

    private final String node;
    private final Map<String, Long> marks;
    private final Set<String> lostByRestore;
    private final Findings findings;

    /** @param lostByRestore type and mark of events that the node once had and lost with its disk */
    HistoryComparison(String node, List<StoredEvent> atNode, Set<String> lostByRestore, Findings findings) {
        this.node = node;
        this.marks = atNode.stream()
                .map(StoredEvent::mark)
                .collect(Collectors.groupingBy(Function.identity(), HashMap::new, Collectors.counting()));
        this.lostByRestore = lostByRestore;
        this.findings = findings;
    }

    void compare(List<Asked> history) {
        history.stream().filter(asked -> asked.operation().node().equals(node)).forEach(this::compare);
    }

    private void compare(Asked asked) {
        String mark = asked.operation().type() + " " + asked.operation().mark();
        long there = marks.getOrDefault(mark, 0L);
        findings.compared("commands " + asked.outcome(), 1);
        if (there > 1) {
            findings.breaks(Invariant.DONE_TWICE, node + ": " + asked.operation());
        }
        if (asked.outcome() == Outcome.OK && there == 0) {
            missing(asked, mark);
        }
        if (asked.outcome() == Outcome.FAIL && there > 0) {
            findings.breaks(Invariant.REFUSED_AND_THERE, node + ": " + asked.operation());
        }
        if (asked.outcome() == Outcome.UNKNOWN) {
            findings.note("unknown to the asker, and " + (there > 0 ? "done" : "not done"), 1);
        }
    }

    private void missing(Asked asked, String mark) {
        if (lostByRestore.contains(mark)) {
            findings.note("acknowledged, lost with a disk, and not at the node in the end", 1);
        } else {
            findings.breaks(Invariant.ACKNOWLEDGED_AND_LOST, node + ": " + asked.operation());
        }
    }
}
