package org.shouwang.county.figures;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.shouwang.county.children.Histories;
import org.shouwang.county.children.Recorded;
import org.shouwang.county.indicators.Period;
import org.shouwang.events.Event;
import org.shouwang.events.contact.ConcernRaised;
import org.shouwang.events.contact.LetterSent;
import org.shouwang.events.contact.ParentCallHeld;
import org.shouwang.events.contact.TalkHeld;
import org.shouwang.events.contact.VisitCompleted;
import org.shouwang.events.county.NodeEnrolled;
import org.shouwang.events.county.NodeKeyRevoked;
import org.shouwang.events.county.NodeKeyTrusted;
import org.shouwang.events.county.RecordSetAside;
import org.shouwang.events.outreach.ActivityHeld;
import org.shouwang.events.protection.IncidentRecorded;

/** Some figures by the unit that recorded them, whatever the definition: where to look when two totals differ. */
public final class UnitFigures {

    private static final Map<String, Class<? extends Event>> FLOWS = Map.of(
            "activities.held", ActivityHeld.class,
            "calls.total", ParentCallHeld.class,
            "concerns.raised", ConcernRaised.class,
            "incidents.total", IncidentRecorded.class,
            "letters.total", LetterSent.class,
            "talks.total", TalkHeld.class,
            "visits.total", VisitCompleted.class);

    /** What the county records about its nodes makes it no unit that has done something. */
    private static final Set<Class<?>> ENROLLING =
            Set.of(NodeEnrolled.class, NodeKeyTrusted.class, NodeKeyRevoked.class, RecordSetAside.class);

    private UnitFigures() {}

    /** By unit, then by id; every unit that is enrolled or has recorded something stands in it. */
    public static SortedMap<String, SortedMap<String, Long>> of(Histories histories, Period period) {
        SortedMap<String, SortedMap<String, Long>> byUnit = new TreeMap<>();
        units(histories).forEach(unit -> byUnit.put(unit, new TreeMap<>(Map.of("children.filed", 0L))));
        histories.children().stream()
                .map(child -> child.at(period.to()))
                .flatMap(child ->
                        child.openFiles().stream().map(file -> file.node()).distinct())
                .forEach(unit -> addOne(byUnit, unit, "children.filed"));
        FLOWS.forEach((id, kind) -> {
            byUnit.values().forEach(figures -> figures.put(id, 0L));
            within(histories.all(kind), period).forEach(by -> addOne(byUnit, by.node(), id));
        });
        return byUnit;
    }

    private static Set<String> units(Histories histories) {
        Set<String> units = new TreeSet<>(histories.units().keySet());
        histories.nodes().stream()
                .filter(node -> histories.receivedFrom(node).stream()
                        .anyMatch(by -> !ENROLLING.contains(by.event().getClass())))
                .forEach(units::add);
        return units;
    }

    private static List<Recorded> within(List<Recorded> records, Period period) {
        return records.stream().filter(by -> period.contains(by.occurredOn())).toList();
    }

    private static void addOne(SortedMap<String, SortedMap<String, Long>> byUnit, String unit, String id) {
        byUnit.computeIfAbsent(unit, silent -> new TreeMap<>()).merge(id, 1L, Long::sum);
    }
}
