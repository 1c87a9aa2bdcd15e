package org.shouwang.platform.sync;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.shouwang.events.envelope.Hashes;
import org.shouwang.platform.sync.CountySync.Known;
import org.shouwang.platform.sync.CountySync.Legibility;
import org.shouwang.platform.sync.CountySync.Taken;
import org.shouwang.platform.sync.CountySync.Trust;

/**
 * One batch at the county. Records that have no place yet lie in a pool per log; those that lead, hash by hash, from the
 * last record known to a signed one get their places together. Without such a path they wait.
 */
final class BatchOfRecords {

    private static final Comparator<NodeLog> OLDEST_LIFE_FIRST =
            Comparator.comparing(NodeLog::node).thenComparing(NodeLog::epoch);

    private final Known known;
    private final Trust trust;
    private final Legibility legibility;
    private final Map<NodeLog, Pool> pools = new HashMap<>();
    private final Map<NodeLog, Position> moved = new LinkedHashMap<>();
    private final Set<String> placed = new HashSet<>();
    private final Set<String> settled = new HashSet<>();
    private final List<Judged> done = new ArrayList<>();
    private final List<Judged> released = new ArrayList<>();

    BatchOfRecords(Known known, Trust trust, Legibility legibility) {
        this.known = known;
        this.trust = trust;
        this.legibility = legibility;
    }

    Taken take(List<Arrival> arrivals) {
        arrivals.forEach(this::sort);
        TreeSet<NodeLog> logs = new TreeSet<>(OLDEST_LIFE_FIRST);
        logs.addAll(pools.keySet());
        for (NodeLog log = logs.pollFirst(); log != null; log = logs.pollFirst()) {
            if (placeAll(log)) {
                sweep(log);
                logs.addAll(laterLivesWaitingFor(log));
            }
        }
        pools.forEach((log, pool) -> pool.all().forEach(this::leave));
        return new Taken(done, released, moved);
    }

    private void sort(Arrival arrival) {
        Optional<ParkReason> stranger = CountySync.stranger(arrival);
        if (stranger.isPresent()) {
            done.add(new Judged(arrival, "", Verdict.park(stranger.get())));
            return;
        }
        Candidate candidate = Candidate.arrived(arrival);
        Verdict verdict = atOnce(candidate);
        if (verdict == null) {
            pool(candidate.log()).put(candidate).ifPresent(copy -> done.add(copy.judged(Verdict.DUPLICATE)));
        } else {
            done.add(candidate.judged(verdict));
        }
    }

    /** What can be said of a record without looking at others; null when it has to find its place. */
    private @Nullable Verdict atOnce(Candidate candidate) {
        NodeLog log = candidate.log();
        byte[] signature = candidate.signature();
        if (known.has(log, candidate.seq(), candidate.hash()) || liesInPool(candidate)) {
            return Verdict.DUPLICATE;
        }
        if (candidate.seq() <= known.position(log).seq()) {
            return Verdict.park(ParkReason.FORK);
        }
        if (signature != null && !trust.vouches(log, candidate.hash(), signature)) {
            return Verdict.park(ParkReason.BAD_SIGNATURE);
        }
        return trust.isOpen(log) ? null : Verdict.park(ParkReason.CLOSED_LIFE);
    }

    private boolean liesInPool(Candidate candidate) {
        return pool(candidate.log())
                .of(candidate.hash())
                .filter(copy -> copy.isSigned() || !candidate.isSigned())
                .isPresent();
    }

    /** True when the log moved. */
    private boolean placeAll(NodeLog log) {
        Position begin = position(log);
        List<Candidate> path = nextPath(log);
        while (!path.isEmpty()) {
            path.forEach(this::place);
            path = nextPath(log);
        }
        return !position(log).equals(begin);
    }

    private List<Candidate> nextPath(NodeLog log) {
        List<Candidate> path = covered(log);
        return path.isEmpty() && recall(log) ? covered(log) : path;
    }

    private List<Candidate> covered(NodeLog log) {
        Position position = position(log);
        return pool(log).covered(position, first -> follows(first, position));
    }

    /** Brings what waits next into the pool; false when nothing new came. */
    private boolean recall(NodeLog log) {
        Pool pool = pool(log);
        boolean news = false;
        for (Arrival arrival : known.heldAfter(log, position(log))) {
            Candidate held = Candidate.held(arrival);
            boolean better = pool.of(held.hash())
                    .map(copy -> !copy.isSigned() && held.isSigned())
                    .orElse(true);
            if (better) {
                pool.put(held)
                        .filter(copy -> !copy.isHeld())
                        .ifPresent(copy -> done.add(copy.judged(Verdict.DUPLICATE)));
                news = true;
            }
        }
        return news;
    }

    private void place(Candidate candidate) {
        Verdict verdict = legibility
                .fault(candidate.arrival().opened())
                .map(Verdict::park)
                .orElse(Verdict.APPEND);
        pool(candidate.log()).remove(candidate);
        moved.put(candidate.log(), new Position(candidate.seq(), candidate.hash()));
        placed.add(candidate.hash());
        settle(candidate, verdict);
    }

    private void settle(Candidate candidate, Verdict verdict) {
        Judged judged = candidate.judged(verdict);
        settled.add(candidate.hash());
        done.add(judged);
        released.add(judged);
    }

    /** What waited for places that others got now. */
    private void sweep(NodeLog log) {
        long reached = known.position(log).seq();
        List<Arrival> waited = known.heldAfter(log, known.position(log));
        while (!waited.isEmpty() && reached < position(log).seq()) {
            waited.stream()
                    .map(Candidate::held)
                    .filter(held -> !settled.contains(held.hash()))
                    .forEach(this::overtaken);
            reached = waited.get(waited.size() - 1).seq();
            waited = known.heldAfter(log, new Position(reached, Hashes.NONE));
        }
    }

    private void overtaken(Candidate held) {
        if (held.seq() <= position(held.log()).seq()) {
            pool(held.log()).remove(held);
            leave(held);
        }
    }

    /** What has no place waits, unless its place went to another or it can never follow. */
    private void leave(Candidate candidate) {
        Position position = position(candidate.log());
        if (candidate.seq() <= position.seq()) {
            settle(candidate, placed.contains(candidate.hash()) ? Verdict.DUPLICATE : Verdict.park(ParkReason.FORK));
        } else if (candidate.seq() == position.seq() + 1 && !mayFollow(candidate, position)) {
            settle(candidate, Verdict.park(ParkReason.BROKEN_CHAIN));
        } else if (!candidate.isHeld()) {
            done.add(candidate.judged(waitsAlready(candidate) ? Verdict.DUPLICATE : Verdict.HOLD));
        }
    }

    private boolean waitsAlready(Candidate candidate) {
        return known.holds(candidate.log(), candidate.seq(), candidate.hash(), candidate.isSigned());
    }

    /** The first record of a later life waits for the one it begins on. */
    private boolean mayFollow(Candidate next, Position position) {
        return follows(next, position) || (position.isStart() && next.log().epoch() > 1);
    }

    /** A later life of a log begins anew or on a record of an earlier one. */
    private boolean follows(Candidate next, Position position) {
        if (!position.isStart() || next.log().epoch() == 1) {
            return next.prevHash().equals(position.hash());
        }
        return next.prevHash().equals(Hashes.NONE)
                || placed.contains(next.prevHash())
                || known.has(next.log().node(), next.prevHash());
    }

    private Set<NodeLog> laterLivesWaitingFor(NodeLog log) {
        Set<NodeLog> waiting = new HashSet<>(known.waiting(log.node()));
        waiting.removeIf(later -> later.epoch() <= log.epoch());
        return waiting;
    }

    private Pool pool(NodeLog log) {
        return pools.computeIfAbsent(log, any -> new Pool());
    }

    private Position position(NodeLog log) {
        Position now = moved.get(log);
        return now == null ? known.position(log) : now;
    }
}
