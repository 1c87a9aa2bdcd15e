package org.shouwang.county.summary.account;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.county.children.ChildHistory;
import org.shouwang.county.children.FileHistory;
import org.shouwang.county.children.Histories;
import org.shouwang.county.children.Recorded;
import org.shouwang.county.children.Unit;
import org.shouwang.county.indicators.Contribution;
import org.shouwang.county.indicators.Figures;
import org.shouwang.county.indicators.Period;
import org.shouwang.events.codes.NodeKind;

/**
 * Every figure split by unit, from its evidence. What a unit did belongs to that unit. A child counted on a day belongs to
 * each unit that held an open file of it on that day; a child counted because of events belongs to each unit that recorded
 * one. The three ones are owed by schools, so only schools are asked for them. A child of two units stands under both, so that units may add up to more than the figure.
 */
public final class ByUnit {

    private static final String RETENTION = "school.retention";
    private static final String THREE_ONES = "threeones.";

    private final Map<String, SortedMap<String, Share>> byFigure = new HashMap<>();
    private final Map<String, ChildHistory> children;
    private final Map<String, String> nodeOfEvent;
    private final Map<String, Unit> units;
    private final Period period;

    private ByUnit(Histories histories, Figures figures) {
        this.units = histories.units();
        this.period = figures.period();
        this.children =
                histories.children().stream().collect(Collectors.toMap(ChildHistory::key, child -> child, (a, b) -> a));
        this.nodeOfEvent = histories.records().stream().collect(Collectors.toMap(Recorded::eventId, Recorded::node));
    }

    static ByUnit of(Histories histories, Figures figures) {
        ByUnit split = new ByUnit(histories, figures);
        figures.byId().forEach((id, figure) -> split.byFigure.put(id, split.split(id, figure.evidence())));
        split.children.clear();
        split.nodeOfEvent.clear();
        return split;
    }

    /** What the units have in that figure, by node id; units without any are not there. */
    public SortedMap<String, Share> of(String figure) {
        return byFigure.getOrDefault(figure, Collections.emptySortedMap());
    }

    public Share of(String figure, String node) {
        return of(figure).getOrDefault(node, Share.NONE);
    }

    private SortedMap<String, Share> split(String figure, List<Contribution> evidence) {
        SortedMap<String, Share> shares = new TreeMap<>();
        for (Contribution one : evidence) {
            Share share = new Share(one.amount(), one.outOf());
            unitsOf(figure, one).forEach(node -> shares.merge(node, share, Share::plus));
        }
        return Collections.unmodifiableSortedMap(shares);
    }

    private Set<String> unitsOf(String figure, Contribution one) {
        if (one.node() != null) {
            return Set.of(one.node());
        }
        LocalDate day = dayOf(figure, one);
        ChildHistory child = children.get(String.valueOf(one.child()));
        if (day == null || child == null) {
            return recorders(one);
        }
        Set<String> holders = holders(child, day);
        holders.removeIf(node -> figure.startsWith(THREE_ONES) && !isSchool(node));
        return holders;
    }

    private boolean isSchool(String node) {
        Unit unit = units.get(node);
        return unit != null && unit.kind() == NodeKind.SCHOOL;
    }

    /** The day on which a child was counted; null if it counts because of events. */
    private @Nullable LocalDate dayOf(String figure, Contribution one) {
        if (figure.startsWith(THREE_ONES)) {
            return LocalDate.parse(Objects.requireNonNull(one.key()));
        }
        if (figure.equals(RETENTION)) {
            return period.from();
        }
        return StockOrFlow.isStock(figure) ? period.to() : null;
    }

    private static Set<String> holders(ChildHistory child, LocalDate day) {
        return child.at(day).openFiles().stream().map(FileHistory::node).collect(Collectors.toCollection(HashSet::new));
    }

    private Set<String> recorders(Contribution one) {
        return one.events().stream()
                .map(nodeOfEvent::get)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
