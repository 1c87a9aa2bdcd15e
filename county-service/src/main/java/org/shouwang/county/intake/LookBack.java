package org.shouwang.county.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.shouwang.county.chain.Judged;
import org.shouwang.county.chain.Verdict.Outcome;

/**
 * When a gap opens, the missing records may lie further back in the topic: the broker may have lost the end of it, and
 * written on from there. So the topic is read from its beginning, once for each gap; what is known is dropped.
 */
final class LookBack {

    private final Set<String> looked = new HashSet<>();

    /** The nodes whose topic is to be read from its beginning now. */
    Set<String> after(List<Judged> done) {
        Set<String> appended = nodes(done, Outcome.APPEND);
        looked.removeAll(appended);
        Set<String> gaps = nodes(done, Outcome.HOLD);
        gaps.removeAll(looked);
        looked.addAll(gaps);
        return gaps;
    }

    private static Set<String> nodes(List<Judged> done, Outcome outcome) {
        Set<String> nodes = new HashSet<>();
        done.stream()
                .filter(judged -> judged.verdict().is(outcome))
                .forEach(judged -> nodes.add(judged.arrival().node()));
        return nodes;
    }
}
