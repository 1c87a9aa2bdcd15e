package org.shouwang.county.indicators.support;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.shouwang.county.children.ChildHistory;
import org.shouwang.county.children.Recorded;
import org.shouwang.county.indicators.Question;
import org.shouwang.events.Event;

/**
 * Ties between a person and a child at a node that are open on the last day of the period: begun by that day and not ended by
 * it. Beginning twice is one tie; the day of the end no longer counts.
 */
final class OpenTies {

    /** Somebody stands by a child; {@code since} is the record that began it. */
    record Tie(String node, ChildHistory child, String person, Recorded since) {}

    private record Key(String node, ChildHistory child, String person) {}

    private OpenTies() {}

    static <B extends Event, E extends Event> List<Tie> on(
            Question question, Class<B> begun, Function<B, String> who, Class<E> ended, Function<E, String> whom) {
        Map<Key, Recorded> open = new LinkedHashMap<>();
        Stream.concat(upTo(question, begun), upTo(question, ended))
                .sorted(Recorded.BY_DAY)
                .forEach(by -> {
                    if (begun.isInstance(by.event())) {
                        open.putIfAbsent(key(question, by, who.apply(begun.cast(by.event()))), by);
                    } else {
                        open.remove(key(question, by, whom.apply(ended.cast(by.event()))));
                    }
                });
        return open.entrySet().stream()
                .map(tie -> new Tie(
                        tie.getKey().node(), tie.getKey().child(), tie.getKey().person(), tie.getValue()))
                .toList();
    }

    private static Stream<Recorded> upTo(Question question, Class<? extends Event> kind) {
        return question.histories().all(kind).stream()
                .filter(by -> !by.occurredOn().isAfter(question.period().to()));
    }

    private static Key key(Question question, Recorded by, String person) {
        return new Key(by.node(), question.childOf(by), person);
    }
}
