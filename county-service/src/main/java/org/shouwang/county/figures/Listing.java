package org.shouwang.county.figures;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.shouwang.county.children.ChildAt;

/** Children as lists name them, in the order of their characters' code points. */
final class Listing {

    private static final Comparator<String> BY_CODE_POINT = (one, other) ->
            Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());

    private Listing() {}

    static List<String> of(Collection<ChildAt> children) {
        return children.stream()
                .map(child -> child.child().listedAs())
                .sorted(BY_CODE_POINT)
                .toList();
    }
}
