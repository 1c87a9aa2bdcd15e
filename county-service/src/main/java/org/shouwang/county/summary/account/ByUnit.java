package org.shouwang.county.summary.account;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.shouwang.county.children.Histories;
import org.shouwang.county.children.Recorded;
import org.shouwang.county.indicators.Contribution;
import org.shouwang.county.indicators.Figures;
import org.shouwang.events.child.ChildFileCorrected;
import org.shouwang.events.child.ChildRegistered;

/**
 * Every figure split by unit, from its evidence alone. A contribution belongs to the unit it names; a child's to each unit
 * whose file of the child it rests on, without such a file to each unit whose records it rests on. A child of two units
 * therefore stands under both, and the units may add up to more than the figure.
 */
public final class ByUnit {

    private static final Set<Class<?>> SHEETS = Set.of(ChildRegistered.class, ChildFileCorrected.class);

    private final Map<String, SortedMap<String, Share>> byFigure = new HashMap<>();

    static ByUnit of(Histories histories, Figures figures) {
        Map<String, Recorded> named = recordsNamedBy(figures, histories);
        ByUnit split = new ByUnit();
        figures.byId().forEach((id, figure) -> split.byFigure.put(id, split(figure.evidence(), named)));
        return split;
    }

    /** What the units have in that figure, by node id; units without any are not there. */
    public SortedMap<String, Share> of(String figure) {
        return byFigure.getOrDefault(figure, Collections.emptySortedMap());
    }

    public Share of(String figure, String node) {
        return of(figure).getOrDefault(node, Share.NONE);
    }

    private static Map<String, Recorded> recordsNamedBy(Figures figures, Histories histories) {
        Set<String> needed = new HashSet<>();
        figures.byId().values().forEach(figure -> figure.evidence().stream()
                .filter(one -> one.node() == null)
                .forEach(one -> needed.addAll(one.events())));
        Map<String, Recorded> named = new HashMap<>();
        for (Recorded by : histories.records()) {
            if (needed.contains(by.eventId())) {
                named.put(by.eventId(), by);
            }
        }
        return named;
    }

    private static SortedMap<String, Share> split(List<Contribution> evidence, Map<String, Recorded> named) {
        SortedMap<String, Share> shares = new TreeMap<>();
        for (Contribution one : evidence) {
            Share share = new Share(one.amount(), one.outOf());
            unitsOf(one, named).forEach(node -> shares.merge(node, share, Share::plus));
        }
        return Collections.unmodifiableSortedMap(shares);
    }

    private static Set<String> unitsOf(Contribution one, Map<String, Recorded> named) {
        if (one.node() != null) {
            return Set.of(one.node());
        }
        List<Recorded> because = new ArrayList<>();
        one.events().stream().map(named::get).filter(by -> by != null).forEach(because::add);
        Set<String> holders = new LinkedHashSet<>();
        Set<String> others = new LinkedHashSet<>();
        for (Recorded by : because) {
            (SHEETS.contains(by.event().getClass()) ? holders : others).add(by.node());
        }
        return holders.isEmpty() ? others : holders;
    }
}
