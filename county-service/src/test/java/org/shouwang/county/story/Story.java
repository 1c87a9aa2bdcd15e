package org.shouwang.county.story;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shouwang.county.children.ChildAt;
import org.shouwang.county.children.ChildHistory;
import org.shouwang.county.children.Histories;
import org.shouwang.county.children.Recorded;
import org.shouwang.county.definitions.Definition;
import org.shouwang.county.definitions.Definitions;
import org.shouwang.county.figures.Indicators;
import org.shouwang.county.indicators.Figures;
import org.shouwang.county.indicators.Period;
import org.shouwang.events.Event;
import org.shouwang.events.codes.NodeKind;
import org.shouwang.events.county.NodeEnrolled;

/** What nodes recorded, told in the order of their telling. Unless told otherwise all of it is recorded at one instant. */
public final class Story {

    public static final LocalDate LONG_AGO = LocalDate.parse("2020-01-01");

    private final List<Recorded> records = new ArrayList<>();
    private final Map<String, Long> lastSeq = new HashMap<>();
    private Instant recordedAt = Instant.parse("2026-01-10T01:00:00Z");
    private Instant receivedAt = Instant.parse("2026-01-10T02:00:00Z");

    public static Story of(String node, Event... events) {
        return new Story().tell(node, events);
    }

    public static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    /** The county enrols a school or village in a township. */
    public Story enrolled(String node, NodeKind kind, String township) {
        return tell("county", new NodeEnrolled(LONG_AGO, node, kind, "单位" + node, township, township + "001"));
    }

    public Story tell(String node, Event... events) {
        for (Event event : events) {
            long seq = lastSeq.merge(node, 1L, Long::sum);
            records.add(
                    new Recorded(event, node, 1, seq, node + "#" + seq, recordedAt, receivedAt, records.size() + 1L));
        }
        return this;
    }

    /** From here on the nodes record at this instant. */
    public Story recordedAt(String instant) {
        recordedAt = Instant.parse(instant);
        return this;
    }

    /** From here on the county receives at this instant. */
    public Story receivedAt(String instant) {
        receivedAt = Instant.parse(instant);
        return this;
    }

    public List<Recorded> records() {
        return List.copyOf(records);
    }

    public Histories histories() {
        return Histories.of(records);
    }

    /** The only child of the story. */
    public ChildHistory child() {
        List<ChildHistory> children = histories().children();
        if (children.size() != 1) {
            throw new IllegalStateException("There are " + children.size() + " children in this story");
        }
        return children.get(0);
    }

    public ChildAt childOn(String day) {
        return child().at(LocalDate.parse(day));
    }

    public boolean isLeftBehind(String definition, String day) {
        return Definitions.shipped(definition).counts(childOn(day));
    }

    /** Printed figures of a calendar year under one definition. */
    public String figure(String id, String definition, int year) {
        return figures(definition, Period.year(year)).get(id).printed();
    }

    /** A figure that asks for no definition. */
    public String figure(String id, int year) {
        return figure(id, "EDU", year);
    }

    public Figures figures(String definition, Period period) {
        Definition asked = Definitions.shipped(definition);
        return Indicators.figures(histories(), asked, period);
    }
}
