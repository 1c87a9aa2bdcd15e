package org.shouwang.county.evidence;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shouwang.county.children.Histories;
import org.shouwang.county.children.Recorded;
import org.shouwang.county.children.Unit;
import org.shouwang.county.definitions.Definition;
import org.shouwang.county.definitions.Definitions;
import org.shouwang.county.evidence.Evidence.Because;
import org.shouwang.county.evidence.Evidence.Line;
import org.shouwang.county.figures.Indicators;
import org.shouwang.county.indicators.Contribution;
import org.shouwang.county.indicators.Figure;
import org.shouwang.county.indicators.Indicator;
import org.shouwang.county.indicators.Period;
import org.shouwang.county.indicators.Question;
import org.shouwang.county.live.LiveHistories;
import org.shouwang.county.live.UnitMonths;
import org.shouwang.county.live.UnitMonths.Place;
import org.shouwang.events.AboutChild;
import org.shouwang.events.EventCatalog;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Shows why a number is what it is. */
@Component
final class Reasons {

    private static final Map<String, Indicator> INDICATORS =
            Indicators.all().stream().collect(Collectors.toUnmodifiableMap(Indicator::id, Function.identity()));

    private final LiveHistories live;
    private final UnitMonths unitMonths;

    Reasons(LiveHistories live, UnitMonths unitMonths) {
        this.live = live;
        this.unitMonths = unitMonths;
    }

    Map<String, Unit> units() {
        return live.now().histories().units();
    }

    /** The contributions to a figure, or to one row of it. */
    Evidence of(WhyFigure why, int page) {
        Histories histories = live.now().histories();
        Figure figure = figure(why, histories);
        Map<String, Recorded> records = byId(histories, figure);
        boolean money = figure instanceof Figure.Money;
        List<Contribution> contributions = figure.evidence().stream()
                .filter(one -> why.row() == null || isOf(why.row(), one, records))
                .toList();
        return new Evidence(
                why.figure(),
                why.row() == null ? figure.printed() : printed(sum(contributions), money),
                why.from(),
                why.to(),
                contributions.size(),
                page,
                page(contributions.stream(), page)
                        .map(one -> line(one, money, records))
                        .toList());
    }

    private static Figure figure(WhyFigure why, Histories histories) {
        Indicator indicator = INDICATORS.get(why.figure());
        if (indicator == null || why.to().isBefore(why.from())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "no figure " + why.figure() + " of that period");
        }
        Definition definition = Definitions.shipped().stream()
                .filter(one -> one.code().equals(why.definition()))
                .findFirst()
                .orElseThrow(
                        () -> new ResponseStatusException(HttpStatus.NOT_FOUND, "no definition " + why.definition()));
        return indicator.answer().apply(new Question(histories, definition, new Period(why.from(), why.to())));
    }

    /** The row of a breakdown, or the unit that recorded something of it. */
    private static boolean isOf(String row, Contribution one, Map<String, Recorded> records) {
        return row.equals(one.key())
                || one.key() == null
                        && one.events().stream()
                                .map(records::get)
                                .filter(Objects::nonNull)
                                .anyMatch(by -> by.node().equals(row));
    }

    private static long sum(List<Contribution> contributions) {
        return contributions.stream().mapToLong(Contribution::amount).sum();
    }

    private static Map<String, Recorded> byId(Histories histories, Figure figure) {
        Set<String> wanted = new HashSet<>();
        figure.evidence().forEach(one -> wanted.addAll(one.events()));
        Map<String, Recorded> records = new HashMap<>();
        histories.records().stream()
                .filter(by -> wanted.contains(by.eventId()))
                .forEach(by -> records.put(by.eventId(), by));
        return records;
    }

    private static Line line(Contribution one, boolean money, Map<String, Recorded> records) {
        return new Line(
                one.child(),
                one.node(),
                one.key(),
                printed(one.amount(), money),
                one.outOf() > 0 && one.amount() == 0,
                one.events().stream()
                        .map(records::get)
                        .filter(Objects::nonNull)
                        .map(Reasons::because)
                        .toList());
    }

    /** The events behind what units did. */
    Evidence of(WhyDoing why, int page) {
        Map<Place, Long> amounts = unitMonths.events(why.doing(), why.unit(), why.from(), why.to());
        List<Recorded> events = live.now().histories().records().stream()
                .filter(by -> amounts.containsKey(place(by)))
                .sorted(Recorded.BY_DAY)
                .toList();
        boolean money = UnitMonths.isMoney(why.doing());
        ToLongFunction<Recorded> worth = by -> money ? amounts.getOrDefault(place(by), 0L) : 1;
        return new Evidence(
                why.doing(),
                printed(events.stream().mapToLong(worth).sum(), money),
                why.from().atDay(1),
                why.to().atEndOfMonth(),
                events.size(),
                page,
                page(events.stream(), page)
                        .map(by -> line(by, worth.applyAsLong(by), money))
                        .toList());
    }

    private static Line line(Recorded by, long amount, boolean money) {
        String child = by.event() instanceof AboutChild about ? by.node() + "/" + about.childId() : null;
        return new Line(child, by.node(), null, printed(amount, money), false, List.of(because(by)));
    }

    private static Place place(Recorded by) {
        return new Place(by.node(), by.epoch(), by.seq());
    }

    private static <T> Stream<T> page(Stream<T> all, int page) {
        return all.skip((long) (page - 1) * Evidence.PAGE).limit(Evidence.PAGE);
    }

    private static String printed(long amount, boolean money) {
        return money ? BigDecimal.valueOf(amount, 2).toPlainString() : Long.toString(amount);
    }

    private static Because because(Recorded by) {
        String type = EventCatalog.of(by.event().getClass())
                .map(EventCatalog.Entry::name)
                .orElse("");
        return new Because(
                by.eventId(), type, by.node(), by.epoch(), by.seq(), by.occurredOn(), by.recordedAt(), by.receivedAt());
    }
}
