package org.shouwang.county.readmodels;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.shouwang.county.projecting.Feed;
import org.shouwang.county.projecting.Feeds;
import org.shouwang.county.projecting.Generation;
import org.shouwang.county.projecting.Projection;
import org.shouwang.county.readmodels.Standing.State;
import org.shouwang.platform.rules.RuleBroken;

/**
 * One read model in this process. What generations there are stands in the database; {@link #tick} brings the feeds of this
 * process in line with it, and goes on with a build that a process before this one did not finish.
 */
final class ReadModel<K, R> {

    private final Projection<K, R> projection;
    private final Generations generations;
    private final Feeds feeds;
    private final Map<Generation, Feed> running = new ConcurrentHashMap<>();

    ReadModel(Projection<K, R> projection, Generations generations, Feeds feeds) {
        this.projection = projection;
        this.generations = generations;
        this.feeds = feeds;
    }

    String name() {
        return projection.name();
    }

    /** One step towards what should be; repeated for ever, it gets there from wherever a crash has left things. */
    synchronized void tick() {
        if (lacksAGeneration()) {
            generations.begin(name(), projection.shape());
        }
        standings().forEach(this::align);
        standing(State.BUILDING).filter(this::mayTakeOver).ifPresent(ready -> generations.takeOver(name()));
    }

    private boolean lacksAGeneration() {
        return standings().stream().noneMatch(one -> one.shape() == projection.shape() && !one.is(State.RETIRED));
    }

    private void align(Standing one) {
        if (one.is(State.BUILDING) && one.shape() != projection.shape()) {
            generations.retire(one.generation());
        } else if (one.is(State.RETIRED)) {
            Optional.ofNullable(running.remove(one.generation())).ifPresent(Feed::stop);
            generations.forget(one.generation());
        } else {
            running.computeIfAbsent(one.generation(), this::started);
        }
    }

    private Feed started(Generation generation) {
        Feed feed = feeds.of(projection, generation, generations);
        feed.start();
        return feed;
    }

    /** A build that had to park more than the model readers see would take rows from them: it waits for somebody to look. */
    private boolean mayTakeOver(Standing building) {
        Standing live = standing(State.LIVE).orElseThrow();
        return building.position() >= live.position() && parked(building.generation()) <= parked(live.generation());
    }

    /** Begins to build the model anew beside the one that readers see; while a build goes on, it is that one. */
    void rebuild() {
        Standing live = standing(State.LIVE).orElseThrow(this::missing);
        if (!running.containsKey(live.generation())) {
            throw missing();
        }
        generations.begin(name(), projection.shape());
    }

    private RuleBroken missing() {
        return new RuleBroken("PROCESSOR_MISSING", "The processor of read model " + name() + " does not run here");
    }

    Optional<Feed> feed(String processor) {
        return running.values().stream()
                .filter(feed -> feed.processor().getName().equals(processor))
                .findFirst();
    }

    void retryParked() {
        running.values().forEach(Feed::retryParked);
    }

    synchronized void stop() {
        running.values().forEach(Feed::stop);
        running.clear();
    }

    List<Standing> standings() {
        return generations.of(name());
    }

    Optional<Standing> standing(State state) {
        return standings().stream().filter(one -> one.is(state)).findFirst();
    }

    boolean isFailing(Generation generation) {
        Feed feed = running.get(generation);
        return feed == null || feed.isFailing();
    }

    long parked(Generation generation) {
        Feed feed = running.get(generation);
        return feed == null ? 0 : feed.parked().size();
    }

    String content() {
        return projection.content();
    }
}
