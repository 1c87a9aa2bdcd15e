package org.shouwang.county.figures;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.shouwang.county.children.ChildAt;
import org.shouwang.county.children.ChildHistory;
import org.shouwang.county.indicators.Question;

/**
 * The same children on the same day counted by another definition. Who moved in and who moved out explain the whole
 * difference of the two totals.
 */
public record Restatement(Question from, Question to, Collection<ChildAt> movedIn, Collection<ChildAt> movedOut) {

    public static Restatement between(Question from, Question to) {
        return new Restatement(from, to, without(to, from), without(from, to));
    }

    SortedMap<String, Object> asTree() {
        return new TreeMap<>(Map.of(
                "from", from.definition().code(),
                "from_total", from.leftBehind().size(),
                "to", to.definition().code(),
                "to_total", to.leftBehind().size(),
                "moved_in", Listing.of(movedIn),
                "moved_out", Listing.of(movedOut)));
    }

    private static List<ChildAt> without(Question these, Question others) {
        Set<ChildHistory> other =
                others.leftBehind().stream().map(ChildAt::child).collect(Collectors.toSet());
        return these.leftBehind().stream()
                .filter(child -> !other.contains(child.child()))
                .toList();
    }
}
