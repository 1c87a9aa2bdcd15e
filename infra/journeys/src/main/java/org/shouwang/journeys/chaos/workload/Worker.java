package org.shouwang.journeys.chaos.workload;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody at the desk of one node: opens files, records what happens, closes files. What he does not hear of he mostly
 * sends again under the same key, sometimes gives up, and now and then he clicks twice.
 */
final class Worker implements Runnable {

    private static final int MOST_CHILDREN = 30;
    private static final int MOST_OPERATIONS = 30;
    private static final int MOST_ATTEMPTS = 40;
    private static final int RESTING_MILLIS = 400;

    private final Commands commands;
    private final Desk desk;
    private final History history;
    private final SplittableRandom dice;
    private final int pauseMillis;
    private final BooleanSupplier goesOn;
    private final List<Child> children = new ArrayList<>();

    Worker(
            Commands commands,
            Desk desk,
            History history,
            SplittableRandom dice,
            int pauseMillis,
            BooleanSupplier goesOn) {
        this.commands = commands;
        this.desk = desk;
        this.history = history;
        this.dice = dice;
        this.pauseMillis = pauseMillis;
        this.goesOn = goesOn;
    }

    @Override
    public void run() {
        while (goesOn.getAsBoolean()) {
            work();
            pause(dice.nextInt(2 * pauseMillis));
        }
    }

    private void work() {
        int kind = dice.nextInt(100);
        if (children.isEmpty() || (kind < 8 && children.size() < MOST_CHILDREN)) {
            open();
        } else if (kind < 12) {
            settle(commands.survey());
        } else {
            goOnWith(children.get(dice.nextInt(children.size())), kind > 98);
        }
    }

    private void open() {
        Sheet sheet = commands.newSheet();
        settle(commands.register(sheet))
                .ifPresent(body -> children.add(new Child(
                        JsonMapper.shared().readTree(body).path("childId").asString(), sheet)));
    }

    private void goOnWith(Child child, boolean toTheEnd) {
        boolean last = toTheEnd || child.operations() >= MOST_OPERATIONS;
        Optional<String> done = settle(last ? commands.close(child) : commands.next(child));
        if (last || done.isEmpty()) {
            children.remove(child);
        }
    }

    /** What was answered to the acknowledged command; empty when it was refused or given up. */
    private Optional<String> settle(Operation operation) {
        boolean unheard = false;
        for (int attempt = 1; attempt <= MOST_ATTEMPTS && goesOn.getAsBoolean(); attempt++) {
            boolean twice = dice.nextInt(25) == 0;
            Optional<CompletableFuture<Desk.Answer>> other = twice
                    ? Optional.of(CompletableFuture.supplyAsync(() -> attempt(operation, false)))
                    : Optional.empty();
            Desk.Answer answer = attempt(operation, !unheard && !twice);
            other.ifPresent(CompletableFuture::join);
            if (answer.outcome() == Outcome.OK) {
                return Optional.of(answer.text());
            }
            unheard |= twice || answer.outcome() == Outcome.UNKNOWN;
            boolean refused = answer.outcome() == Outcome.FAIL && !answer.neverSent();
            if (refused || dice.nextInt(8) == 0) {
                return Optional.empty();
            }
            pause(RESTING_MILLIS);
        }
        return Optional.empty();
    }

    private Desk.Answer attempt(Operation operation, boolean onlyAttempt) {
        history.invoke(operation);
        Desk.Answer answer = desk.ask(operation);
        history.answer(operation, answer.outcome(), answer.text(), onlyAttempt);
        return answer;
    }

    private static void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
