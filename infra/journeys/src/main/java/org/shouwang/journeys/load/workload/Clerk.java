package org.shouwang.journeys.load.workload;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import org.shouwang.journeys.chaos.workload.Child;
import org.shouwang.journeys.chaos.workload.Commands;
import org.shouwang.journeys.chaos.workload.Desk;
import org.shouwang.journeys.chaos.workload.Operation;
import org.shouwang.journeys.chaos.workload.Outcome;
import org.shouwang.journeys.chaos.workload.Sheet;
import org.shouwang.journeys.chaos.world.Site;
import org.shouwang.journeys.load.measuring.Latencies;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who enters one thing after the other, with a pause after each, and takes the time of every answer. */
public final class Clerk implements Runnable, AutoCloseable {

    private static final int CHILDREN = 12;
    private static final int MOST_OPERATIONS = 30;
    private static final int FIRST_ID = 1_000_000;

    /** Pauses between those two numbers of milliseconds. */
    public record Pace(int shortest, int longest) {}

    private final Commands commands;
    private final Desk desk;
    private final SplittableRandom dice;
    private final Pace pace;
    private final Latencies latencies;
    private final LongConsumer whenAnswered;
    private final List<Child> children = new ArrayList<>();
    private final Thread thread;
    private volatile boolean goesOn = true;

    /** @param whenAnswered told the moment of every answer that says yes */
    private Clerk(
            Site node, String name, SplittableRandom dice, Pace pace, Latencies latencies, LongConsumer whenAnswered) {
        this.commands = new Commands(node.id(), node.id() + name, dice.split(), new AtomicLong(FIRST_ID));
        this.desk = new Desk(node.app().base());
        this.dice = dice.split();
        this.pace = pace;
        this.latencies = latencies;
        this.whenAnswered = whenAnswered;
        this.thread = new Thread(this, "clerk " + node.id() + name);
    }

    /** At work from now on. */
    public static Clerk at(
            Site node, String name, SplittableRandom dice, Pace pace, Latencies latencies, LongConsumer whenAnswered) {
        Clerk clerk = new Clerk(node, name, dice, pace, latencies, whenAnswered);
        clerk.thread.setDaemon(true);
        clerk.thread.start();
        return clerk;
    }

    @Override
    public void run() {
        while (goesOn) {
            if (children.size() < CHILDREN) {
                open();
            } else {
                goOnWith(children.get(dice.nextInt(children.size())));
            }
            pause(dice.nextInt(pace.shortest(), pace.longest()));
        }
    }

    private void open() {
        Sheet sheet = commands.newSheet();
        asked(commands.register(sheet))
                .ifPresent(body -> children.add(new Child(
                        JsonMapper.shared().readTree(body).path("childId").asString(), sheet)));
    }

    private void goOnWith(Child child) {
        Optional<String> unused = asked(commands.next(child));
        if (child.operations() >= MOST_OPERATIONS) {
            children.remove(child);
        }
    }

    private Optional<String> asked(Operation operation) {
        long began = System.nanoTime();
        Desk.Answer answer = desk.ask(operation);
        long ended = System.nanoTime();
        boolean good = answer.outcome() == Outcome.OK;
        latencies.add(began, ended, good);
        if (!good) {
            System.err.println(operation.path() + " " + answer.text());
            return Optional.empty();
        }
        whenAnswered.accept(ended);
        return Optional.of(answer.text());
    }

    private static void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns when the last answer has come. */
    @Override
    public void close() {
        goesOn = false;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
