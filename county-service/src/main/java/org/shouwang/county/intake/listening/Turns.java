package org.shouwang.county.intake.listening;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.jspecify.annotations.Nullable;
import org.shouwang.platform.sync.Arrival;

/**
 * What was read and not yet taken in, node by node. Nodes take turns, a turn is short, and while others say a thing now and
 * then, whoever says much rests after each turn: who says one thing hardly notices another who says a hundred
 * thousand. Moments are nanoseconds of one clock that never goes back.
 */
final class Turns {

    /**
     * One thing that a node said.
     *
     * @param node in whose topic it stood
     * @param next the place after it
     * @param arrival null for what is no record
     */
    record Heard(
            String node, OffsetAndMetadata next, @Nullable Arrival arrival) {

        boolean isSigned() {
            return arrival != null
                    && arrival.envelope() != null
                    && arrival.envelope().signature() != null;
        }

        int cost() {
            return 1 + (arrival == null ? 0 : arrival.bytes().length / AS_MUCH_AS_ONE_MORE);
        }
    }

    /** Work grows with the bytes too; a usual record has less than a tenth of this. */
    private static final int AS_MUCH_AS_ONE_MORE = 8_192;

    /**
     * To be taken in together.
     *
     * @param next where reading goes on afterwards, by node
     * @param work that each of them makes
     */
    record Turn(List<Arrival> arrivals, Map<String, OffsetAndMetadata> next, Map<String, Long> work) {}

    /** So many times as long as the turn took: such a node keeps the county busy for a tenth of its time. */
    private static final int REST = 9;

    /** Less than this part of a turn is little. */
    private static final int LITTLE = 4;

    /** For so long it counts that somebody said a thing. */
    private static final long NOW_AND_THEN = Duration.ofSeconds(10).toNanos();

    private final int share;
    private final Map<String, Deque<Heard>> waiting = new LinkedHashMap<>();
    private final Map<String, Long> restsUntil = new HashMap<>();
    private final Map<String, Long> saidLittleAt = new HashMap<>();

    /** @param share so many records make a turn; a few more when only then a signature covers them */
    Turns(int share) {
        this.share = share;
    }

    void add(Heard heard) {
        waiting.computeIfAbsent(heard.node(), node -> new ArrayDeque<>()).add(heard);
    }

    /** Nodes of which more than one turn waits: no need to read on, and no room to. */
    Set<String> withPlenty() {
        Set<String> nodes = new TreeSet<>();
        waiting.forEach((node, queue) -> {
            if (queue.stream().mapToLong(Heard::cost).sum() > share) {
                nodes.add(node);
            }
        });
        return nodes;
    }

    /** The node that waits longest, and with it all others that have so little that the turn stays short; nobody who rests. */
    Optional<Turn> next(long now) {
        restsUntil.values().removeIf(until -> until <= now);
        List<Heard> taken = new ArrayList<>();
        for (Map.Entry<String, Deque<Heard>> each : List.copyOf(waiting.entrySet())) {
            int length = restsUntil.containsKey(each.getKey()) ? 0 : length(each.getValue());
            if (taken.isEmpty() || taken.size() + length <= share) {
                take(each.getKey(), each.getValue(), length, taken);
            }
        }
        return Optional.of(taken).filter(some -> !some.isEmpty()).map(Turns::turn);
    }

    /** That turn is over; whoever said much in it rests if somebody else says little. */
    void over(Turn turn, long began, long ended) {
        turn.work().forEach((node, work) -> {
            if (work < share / LITTLE) {
                saidLittleAt.put(node, ended);
            } else if (othersSayLittle(node, ended)) {
                restsUntil.put(node, ended + REST * (ended - began));
            }
        });
    }

    private boolean othersSayLittle(String node, long now) {
        saidLittleAt.values().removeIf(at -> now - at > NOW_AND_THEN);
        return saidLittleAt.keySet().stream().anyMatch(other -> !other.equals(node));
    }

    /** How long until somebody who waits may have his turn; empty when nobody waits. */
    OptionalLong untilNext(long now) {
        return waiting.keySet().stream()
                .mapToLong(node -> Math.max(0, restsUntil.getOrDefault(node, now) - now))
                .min();
    }

    private void take(String node, Deque<Heard> queue, int length, List<Heard> taken) {
        if (length == 0) {
            return;
        }
        for (int at = 0; at < length; at++) {
            taken.add(queue.remove());
        }
        waiting.remove(node);
        if (!queue.isEmpty()) {
            waiting.put(node, queue);
        }
    }

    /** Up to the last signature within the share, or else to the first beyond it: what no signature covers has no place yet. */
    private int length(Deque<Heard> queue) {
        int length = 0;
        int signed = 0;
        long cost = 0;
        for (Heard heard : queue) {
            if (cost >= share && signed > 0) {
                return signed;
            }
            length++;
            cost += heard.cost();
            signed = heard.isSigned() ? length : signed;
        }
        return signed > 0 && cost > share ? signed : Math.min(length, share);
    }

    private static Turn turn(List<Heard> taken) {
        List<Arrival> arrivals = new ArrayList<>(taken.size());
        Map<String, OffsetAndMetadata> next = new HashMap<>();
        Map<String, Long> work = new HashMap<>();
        for (Heard heard : taken) {
            next.put(heard.node(), heard.next());
            work.merge(heard.node(), (long) heard.cost(), Long::sum);
            if (heard.arrival() != null) {
                arrivals.add(heard.arrival());
            }
        }
        return new Turn(arrivals, next, work);
    }
}
