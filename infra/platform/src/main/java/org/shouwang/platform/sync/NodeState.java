package org.shouwang.platform.sync;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.shouwang.events.envelope.Hashes;
import org.shouwang.events.envelope.Header;

/**
 * What a node knows of its own log's travels.
 *
 * @param lives every life of the log, the one that is being written last
 * @param comparing while standing is COMPARING: how far this log and the county's are known to be the same
 */
public record NodeState(
        String node,
        Standing standing,
        SortedMap<Integer, Life> lives,
        @Nullable Position comparing) {

    public enum Standing {
        /** Numbers are given, records are sent. */
        PUBLISHING,
        /** The county has records at places where this log has none or others: the last common one is being sought. */
        COMPARING,
        /** The county has a later life of this log than this machine ever began: somebody has to say which machine it is. */
        SUPERSEDED
    }

    /**
     * @param baseHash what the first record follows on: a record of an earlier life, or {@link Hashes#NONE}
     * @param head how far this node holds the life
     * @param sent how far the broker has it, or had the county without one
     * @param agreed how far the county said it has it, and has the same: what a person may take for reported
     * @param silences how often the county said so without having got further although more was sent
     * @param sentAgain a hole of the county's that was answered already
     */
    public record Life(
            String baseHash, Position head, long sent, Position agreed, int silences, Holding.@Nullable Gap sentAgain) {

        /** At least once in so many statements without progress is sent again what was sent. */
        private static final int PATIENCE = 64;

        private static final int REFUSED = 40;

        static Life begunOn(String baseHash) {
            return new Life(baseHash, Position.START, 0, Position.START, 0, null);
        }

        /** What the next record follows on. */
        public String lastHash() {
            return head.isStart() ? baseHash : head.hash();
        }

        Life heldTo(Position head) {
            return new Life(baseHash, head, sent, agreed, silences, sentAgain);
        }

        Life sentTo(long seq) {
            return new Life(baseHash, head, Math.max(sent, seq), agreed, silences, sentAgain);
        }

        /** What the county has need not be sent, whichever way it came there. */
        Life agreedTo(Position position) {
            boolean further = position.seq() > agreed.seq();
            boolean waits = !further && position.seq() < sent;
            long there = Math.max(sent, position.seq());
            return new Life(baseHash, head, there, position, waits ? silences + 1 : 0, further ? null : sentAgain);
        }

        /** The county has another record at that place, or one more than this node: what it said of earlier times may not hold. */
        Life agreedBefore(Position theirs) {
            return theirs.seq() > agreed.seq() ? this : new Life(baseHash, head, sent, Position.START, 0, null);
        }

        /** The county goes on where this life ends, but not from the same record. */
        boolean partsFrom(Header next) {
            return !head.isStart()
                    && next.seq() == head.seq() + 1
                    && !next.prevHash().equals(head.hash());
        }

        /** After 2, 4, 8 statements and so on: what is sent again makes the county speak again, and must not feed on that. */
        boolean isLongSilent() {
            return silences > 1 && (Integer.bitCount(silences) == 1 || silences % PATIENCE == 0);
        }

        /** Sent again five times and more, and the county has not taken a record of it: that life is closed to it. */
        boolean isRefused() {
            return silences > REFUSED;
        }

        Life answered(Holding.@Nullable Gap gap) {
            return new Life(baseHash, head, sent, agreed, silences, gap);
        }

        /** Cut back to the last record that the county has too. */
        Life cutAt(Position common) {
            return new Life(baseHash, common, common.seq(), common, 0, null);
        }

        /** One record longer, which the county gave back. */
        Life returnedTo(Position head) {
            return new Life(baseHash, head, head.seq(), head, 0, null);
        }
    }

    public NodeState {
        lives = Collections.unmodifiableSortedMap(new TreeMap<>(lives));
    }

    /** A log without records. */
    public static NodeState fresh(String node, int epoch) {
        return new NodeState(node, Standing.PUBLISHING, new TreeMap<>(Map.of(epoch, Life.begunOn(Hashes.NONE))), null);
    }

    /** The life that is being written. */
    public int epoch() {
        return lives.lastKey();
    }

    public Life life() {
        return Objects.requireNonNull(lives.get(epoch()));
    }

    public boolean isPublishing() {
        return standing == Standing.PUBLISHING;
    }

    /** What the county is told: while logs are compared, only what is known to be the same. */
    public Holding holding() {
        SortedMap<Integer, Position> held = new TreeMap<>();
        lives.forEach((epoch, life) -> held.put(epoch, life.head()));
        if (comparing != null) {
            held.put(epoch(), comparing);
        }
        return new Holding(node, held, List.of());
    }

    NodeState with(int epoch, Life life) {
        SortedMap<Integer, Life> changed = new TreeMap<>(lives);
        changed.put(epoch, life);
        return new NodeState(node, standing, changed, comparing);
    }

    NodeState standing(Standing now, @Nullable Position comparing) {
        return new NodeState(node, now, lives, comparing);
    }

    SortedSet<Integer> livesWith(Holding county) {
        SortedSet<Integer> both = new TreeSet<>(lives.keySet());
        both.addAll(county.lives().headMap(epoch() + 1).keySet());
        return both;
    }

    boolean isBehind(Holding county) {
        return standing == Standing.COMPARING
                || lives.entrySet().stream()
                        .anyMatch(life -> county.of(life.getKey()).seq()
                                > life.getValue().head().seq());
    }

    /** In that life the county has another record somewhere, or more; in the current one it has to be found out from where. */
    NodeState parted(int epoch, Life life, Position theirs) {
        NodeState now = with(epoch, life);
        if (epoch != epoch() || standing == Standing.SUPERSEDED) {
            return now;
        }
        boolean goesOn = comparing != null && comparing.seq() < theirs.seq();
        return now.standing(Standing.COMPARING, goesOn ? comparing : life.agreed());
    }

    /** The county is not known to have all of the lives before that one. */
    boolean isLackedBefore(int epoch) {
        return lives.headMap(epoch).values().stream()
                .anyMatch(life -> life.agreed().seq() < life.head().seq());
    }

    /** What the county does not take of lives that are over can only be said in a new one; unless it is still taking some of it. */
    boolean isRefusedEarlier() {
        List<Life> lacked = lives.headMap(epoch()).values().stream()
                .filter(life -> life.agreed().seq() < life.head().seq())
                .toList();
        return isPublishing() && !lacked.isEmpty() && lacked.stream().allMatch(Life::isRefused);
    }

    /** Nothing beyond what the county is known to have keeps its place. */
    NodeState cutToAgreed() {
        SortedMap<Integer, Life> cut = new TreeMap<>();
        lives.forEach((epoch, life) -> cut.put(epoch, life.cutAt(life.agreed())));
        return new NodeState(node, standing, cut, comparing);
    }

    /** The last record that the county is known to have, in whichever life. */
    Place lastAgreed() {
        return lives.entrySet().stream()
                .filter(life -> !life.getValue().agreed().isStart())
                .reduce((earlier, later) -> later)
                .map(life -> Place.at(life.getKey(), life.getValue().agreed()))
                .orElse(new Place(epoch(), 0, Hashes.NONE));
    }
}
