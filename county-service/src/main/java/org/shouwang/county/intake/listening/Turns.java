package org.shouwang.county.intake.listening;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.jspecify.annotations.Nullable;
import org.shouwang.platform.sync.Arrival;

/**
 * What was read and not yet taken in, node by node. Nodes take turns, and a turn is short, so that whoever says one thing
 * waits for one turn of somebody who says a hundred thousand, and no longer.
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

    /** To be taken in together, and where reading goes on afterwards. */
    record Turn(List<Arrival> arrivals, Map<String, OffsetAndMetadata> next) {}

    private final int share;
    private final Map<String, Deque<Heard>> waiting = new LinkedHashMap<>();

    /** @param share so many records make a turn; a few more when only then a signature covers them */
    Turns(int share) {
        this.share = share;
    }

    void add(Heard heard) {
        waiting.computeIfAbsent(heard.node(), node -> new ArrayDeque<>()).add(heard);
    }

    boolean nobodyWaits() {
        return waiting.isEmpty();
    }

    /** Nodes of which more than one turn waits: no need to read on. */
    Set<String> withPlenty() {
        Set<String> nodes = new TreeSet<>();
        waiting.forEach((node, queue) -> {
            if (queue.size() > share) {
                nodes.add(node);
            }
        });
        return nodes;
    }

    /** The node that waits longest, and with it all others that have so little that the turn stays short. */
    Optional<Turn> next() {
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        List<Heard> taken = new ArrayList<>();
        for (Map.Entry<String, Deque<Heard>> each : List.copyOf(waiting.entrySet())) {
            int length = length(each.getValue());
            if (taken.isEmpty() || taken.size() + length <= share) {
                take(each.getKey(), each.getValue(), length, taken);
            }
        }
        return Optional.of(turn(taken));
    }

    private void take(String node, Deque<Heard> queue, int length, List<Heard> taken) {
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
        for (Heard heard : taken) {
            next.put(heard.node(), heard.next());
            if (heard.arrival() != null) {
                arrivals.add(heard.arrival());
            }
        }
        return new Turn(arrivals, next);
    }
}
