package org.shouwang.journeys.chaos.workload;

import java.time.LocalDate;

/** A child whose file a worker opened, as far as the worker needs to know. Every operation has a day of its own. */
public final class Child {

    private static final int DAYS_BETWEEN = 9;

    private final String id;
    private final Sheet sheet;
    private int operations;

    public Child(String id, Sheet sheet) {
        this.id = id;
        this.sheet = sheet;
    }

    String id() {
        return id;
    }

    Sheet sheet() {
        return sheet;
    }

    public int operations() {
        return operations;
    }

    LocalDate nextDay() {
        operations++;
        return sheet.openedOn().plusDays((long) operations * DAYS_BETWEEN);
    }
}
