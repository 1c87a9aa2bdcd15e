package org.shouwang.county.readmodels;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.SequencedDeadLetterProcessor;
import org.jspecify.annotations.Nullable;
import org.shouwang.county.projecting.Feed;
import org.shouwang.county.readmodels.Standing.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** All read models of the county: started with the process, kept in order by one thread. */
public final class ReadModels implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ReadModels.class);

    private final List<ReadModel<?, ?>> models;
    private final Generations generations;
    private final ReadModelSettings settings;
    private @Nullable ScheduledExecutorService thread;

    ReadModels(List<ReadModel<?, ?>> models, Generations generations, ReadModelSettings settings) {
        this.models = models;
        this.generations = generations;
        this.settings = settings;
    }

    /** Before it returns, every model can be read. */
    @Override
    public synchronized void start() {
        models.forEach(ReadModel::tick);
        ScheduledExecutorService ticking = Executors.newSingleThreadScheduledExecutor(ReadModels::daemon);
        long every = settings.checkEvery().toMillis();
        ScheduledFuture<?> unused = ticking.scheduleWithFixedDelay(this::tick, every, every, TimeUnit.MILLISECONDS);
        thread = ticking;
    }

    private void tick() {
        for (ReadModel<?, ?> model : models) {
            try {
                model.tick();
            } catch (RuntimeException triedAgainAtTheNextTick) {
                LOG.warn("Read model {} is not in order", model.name(), triedAgainAtTheNextTick);
            }
        }
    }

    @Override
    public synchronized void stop() {
        if (thread != null) {
            thread.shutdownNow();
            thread = null;
        }
        models.forEach(ReadModel::stop);
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    /** Before the pages that read them are served, and stopped after those. */
    @Override
    public int getPhase() {
        return 0;
    }

    public List<ReadModelState> all() {
        long head = generations.head();
        return models.stream().map(model -> state(model, head)).toList();
    }

    /** Changes with every batch that brought something new to a model, and when another generation is shown. */
    public String version() {
        return models.stream()
                .map(model -> model.standing(State.LIVE).orElseThrow())
                .map(live -> live.generation().number() + "." + live.changes())
                .collect(Collectors.joining("-"));
    }

    ReadModelState state(ReadModel<?, ?> model, long head) {
        Standing live = model.standing(State.LIVE).orElseThrow();
        return new ReadModelState(
                model.name(),
                live.generation().number(),
                live.position(),
                Math.max(0, head - live.position()),
                model.isFailing(live.generation()),
                model.parked(live.generation()),
                live.liveAt(),
                model.standing(State.BUILDING).map(one -> building(model, one)).orElse(null));
    }

    private static ReadModelState.Building building(ReadModel<?, ?> model, Standing one) {
        return new ReadModelState.Building(
                one.generation().number(), one.position(), one.target(), one.begunAt(), model.parked(one.generation()));
    }

    GenerationTables.Content content(String name) {
        ReadModel<?, ?> model = named(name);
        return generations.content(model.standing(State.LIVE).orElseThrow().generation(), model.content());
    }

    ReadModelState state(String name) {
        return state(named(name), generations.head());
    }

    /** Accepted, not done: the state tells how far it is. */
    ReadModelState rebuild(String name) {
        named(name).rebuild();
        return state(name);
    }

    ReadModelState retryParked(String name) {
        named(name).retryParked();
        return state(name);
    }

    /** Those of a generation that runs in this process. */
    Optional<SequencedDeadLetterProcessor<EventMessage<?>>> lettersOf(String processor) {
        return models.stream()
                .flatMap(model -> model.feed(processor).stream())
                .<SequencedDeadLetterProcessor<EventMessage<?>>>map(Feed::handlers)
                .findFirst();
    }

    private ReadModel<?, ?> named(String name) {
        return models.stream()
                .filter(model -> model.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "no read model " + name));
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "read-models");
        thread.setDaemon(true);
        return thread;
    }
}
