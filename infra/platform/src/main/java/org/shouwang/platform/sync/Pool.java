package org.shouwang.platform.sync;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The records of one life of one log that have no place yet, found by their hash and by the hash they follow on. */
final class Pool {

    private record Step(Candidate candidate, @Nullable Step before) {}

    private final Map<String, Candidate> byHash = new LinkedHashMap<>();
    private final Map<String, List<Candidate>> byPrevHash = new HashMap<>();

    Optional<Candidate> of(String hash) {
        return Optional.ofNullable(byHash.get(hash));
    }

    Collection<Candidate> all() {
        return byHash.values();
    }

    /** Returns the copy of the same record whose place it takes, if there was one. */
    Optional<Candidate> put(Candidate candidate) {
        Optional<Candidate> other = Optional.ofNullable(byHash.put(candidate.hash(), candidate));
        List<Candidate> siblings = byPrevHash.computeIfAbsent(candidate.prevHash(), hash -> new ArrayList<>(1));
        other.ifPresent(siblings::remove);
        siblings.add(candidate);
        return other;
    }

    void remove(Candidate candidate) {
        byHash.remove(candidate.hash());
        byPrevHash.getOrDefault(candidate.prevHash(), new ArrayList<>()).remove(candidate);
    }

    /** The records from the next place to the nearest signed one, each following on the one before; empty without such. */
    List<Candidate> covered(Position position, Predicate<Candidate> isFirst) {
        Deque<Step> steps = new ArrayDeque<>();
        first(position, isFirst).forEach(candidate -> steps.add(new Step(candidate, null)));
        for (Step step = steps.poll(); step != null; step = steps.poll()) {
            Candidate reached = step.candidate();
            if (reached.isSigned()) {
                return path(step);
            }
            for (Candidate next : byPrevHash.getOrDefault(reached.hash(), List.of())) {
                if (next.seq() == reached.seq() + 1) {
                    steps.add(new Step(next, step));
                }
            }
        }
        return List.of();
    }

    private List<Candidate> first(Position position, Predicate<Candidate> isFirst) {
        Collection<Candidate> near = position.isStart() ? all() : byPrevHash.getOrDefault(position.hash(), List.of());
        return near.stream()
                .filter(candidate -> candidate.seq() == position.seq() + 1)
                .filter(isFirst)
                .toList();
    }

    private static List<Candidate> path(Step last) {
        Deque<Candidate> path = new ArrayDeque<>();
        for (Step step = last; step != null; step = step.before()) {
            path.addFirst(step.candidate());
        }
        return List.copyOf(path);
    }
}
