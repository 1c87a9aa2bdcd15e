package org.shouwang.county.indicators;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
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
    private final Set<String> schools;
    private final Map<LocalDate, List<ChildAt>> filed = new HashMap<>();
    private final Map<LocalDate, List<ChildAt>> leftBehind = new HashMap<>();
    private final Map<List<LocalDate>, List<ChildAt>> leftBehindAtSchool = new HashMap<>();
    private final Map<ChildAt, Contribution> contributions = new HashMap<>();

    public Question(Histories histories, Definition definition, Period period) {
        this.histories = histories;
        this.definition = definition;
        this.period = period;
        this.schools = histories.units().values().stream()
                .filter(unit -> unit.kind() == NodeKind.SCHOOL)
                .map(Unit::node)
                .collect(Collectors.toSet());
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
        return filed.computeIfAbsent(day, this::findFiled);
    }

    private List<ChildAt> findFiled(LocalDate day) {
        List<ChildAt> holding = new ArrayList<>();
        for (ChildHistory child : histories.children()) {
            ChildAt then = child.at(day);
            if (then.hasOpenFile()) {
                holding.add(then);
            }
        }
        return holding;
    }

    /** Children left behind on that day under the definition, by key. */
    public List<ChildAt> leftBehind(LocalDate day) {
        return leftBehind.computeIfAbsent(
                day, on -> filed(on).stream().filter(definition::counts).toList());
    }

    /** Children left behind on each of these days who then have an open file at a school, child by child. */
    public List<ChildAt> leftBehindAtSchool(List<LocalDate> days) {
        return leftBehindAtSchool.computeIfAbsent(days, this::findLeftBehindAtSchool);
    }

    private List<ChildAt> findLeftBehindAtSchool(List<LocalDate> days) {
        List<ChildAt> found = new ArrayList<>();
        for (ChildHistory child : histories.children()) {
            for (LocalDate day : days) {
                ChildAt then = child.at(day);
                if (then.isHeldBy(schools) && definition.counts(then)) {
                    found.add(then);
                }
            }
        }
        return found;
    }

    /** Children left behind on that day of whom that node holds an open file, by key. */
    public List<ChildAt> leftBehindAt(String node, LocalDate day) {
        return histories.childrenAt(node).stream()
                .map(child -> child.at(day))
                .filter(child -> child.isHeldBy(Set.of(node)) && definition.counts(child))
                .sorted(Comparator.comparing(child -> child.child().key()))
                .toList();
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
        return all(kind).stream()
                .filter(by -> counted.test(kind.cast(by.event())))
                .toList();
    }

    public List<Recorded> all(Class<? extends Event> kind) {
        return histories.within(period.from(), period.to(), kind);
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

    /** Every child that such an event of the period is about adds one. */
    public <E extends Event> List<Contribution> children(Class<E> kind, Predicate<E> counted) {
        List<Contribution> contributions = new ArrayList<>();
        for (ChildHistory child : histories.children()) {
            List<Recorded> because = new ArrayList<>();
            for (Recorded by : child.all(kind)) {
                if (period.contains(by.occurredOn()) && counted.test(kind.cast(by.event()))) {
                    because.add(by);
                }
            }
            if (!because.isEmpty()) {
                contributions.add(Contribution.of(child, because));
            }
        }
        return contributions;
    }

    public List<Contribution> children(Class<? extends Event> kind) {
        return children(kind, event -> true);
    }

    /** The child that an event of a child's stream is about. */
    public ChildHistory childOf(Recorded by) {
        return Objects.requireNonNull(histories.child(by.node(), ((AboutChild) by.event()).childId()));
    }

    public @Nullable String townshipOf(String node) {
        Unit unit = histories.units().get(node);
        return unit == null ? null : unit.township();
    }
}
