package org.shouwang.county.indicators;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.shouwang.county.children.ChildAt;
import org.shouwang.county.children.ChildHistory;
import org.shouwang.county.children.Histories;
import org.shouwang.county.children.Recorded;
import org.shouwang.county.children.Unit;
import org.shouwang.county.definitions.Definition;
import org.shouwang.events.AboutChild;
import org.shouwang.events.Event;
import org.shouwang.events.codes.NodeKind;

/**
 * Histories, a definition and a period. Remembers who had a file and who was left behind on a day, so that many indicators
 * may ask; not for use by several threads at once.
 */
public final class Question {

    private final Histories histories;
    private final Definition definition;
    private final Period period;
    private final Map<LocalDate, List<ChildAt>> filed = new HashMap<>();
    private final Map<LocalDate, List<ChildAt>> leftBehind = new HashMap<>();
    private final Map<ChildAt, Contribution> contributions = new HashMap<>();

    public Question(Histories histories, Definition definition, Period period) {
        this.histories = histories;
        this.definition = definition;
        this.period = period;
    }

    public Histories histories() {
        return histories;
    }

    public Definition definition() {
        return definition;
    }

    public Period period() {
        return period;
    }

    /** Children with an open file on that day, by key. */
    public List<ChildAt> filed(LocalDate day) {
        return filed.computeIfAbsent(day, on -> histories.children().stream()
                .map(child -> child.at(on))
                .filter(ChildAt::hasOpenFile)
                .toList());
    }

    /** Children left behind on that day under the definition, by key. */
    public List<ChildAt> leftBehind(LocalDate day) {
        return leftBehind.computeIfAbsent(
                day, on -> filed(on).stream().filter(definition::counts).toList());
    }

    /** Children left behind on the last day of the period. */
    public List<ChildAt> leftBehind() {
        return leftBehind(period.to());
    }

    /** What a child left behind contributes; asked again, the same. */
    public Contribution contribution(ChildAt child) {
        return contributions.computeIfAbsent(
                child, counted -> Contribution.of(counted.child(), definition.because(counted)));
    }

    /** Every event of that kind in the period, by day. */
    public <E extends Event> List<Recorded> all(Class<E> kind, Predicate<E> counted) {
        return histories.all(kind).stream()
                .filter(by -> period.contains(by.occurredOn()) && counted.test(kind.cast(by.event())))
                .toList();
    }

    public <E extends Event> List<Recorded> all(Class<E> kind) {
        return all(kind, event -> true);
    }

    /** Every event of that kind in the period adds one. */
    public List<Contribution> each(Class<? extends Event> kind) {
        return all(kind).stream().map(by -> Contribution.of(by, 1)).toList();
    }

    /** Every event of that kind in the period adds its amount. */
    public <E extends Event> List<Contribution> sum(Class<E> kind, ToLongFunction<E> amount) {
        return all(kind).stream()
                .map(by -> Contribution.of(by, amount.applyAsLong(kind.cast(by.event()))))
                .toList();
    }

    /** Every child that one of the events is about adds one. */
    public List<Contribution> children(Collection<Recorded> events) {
        Map<ChildHistory, List<Recorded>> byChild = new LinkedHashMap<>();
        for (Recorded by : events) {
            byChild.computeIfAbsent(childOf(by), child -> new ArrayList<>()).add(by);
        }
        return byChild.entrySet().stream()
                .map(entry -> Contribution.of(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The child that an event of a child's stream is about. */
    public ChildHistory childOf(Recorded by) {
        return Objects.requireNonNull(histories.child(by.node(), ((AboutChild) by.event()).childId()));
    }

    public boolean isSchool(String node) {
        Unit unit = histories.units().get(node);
        return unit != null && unit.kind() == NodeKind.SCHOOL;
    }

    public @Nullable String townshipOf(String node) {
        Unit unit = histories.units().get(node);
        return unit == null ? null : unit.township();
    }
}
