package org.shouwang.journeys.load.workload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.shouwang.journeys.chaos.world.Site;
import org.shouwang.journeys.load.measuring.Known;

/** So many events that come into being at a node through its imports, every accepted row one event. */
public final class Backlog {

    private static final int ROWS_A_FILE = 5_000;
    private static final int EVENTS_A_CHILD = 200;
    private static final int MOST_CHILDREN = 500;
    private static final int FEWEST_CHILDREN = 20;

    private final Site node;
    private final int events;
    private final int children;
    private final Papers papers;
    private final Imports imports;
    private int made;

    /** @param directory for the files that are handed in */
    public Backlog(Site node, int events, Path directory) {
        this.node = node;
        this.events = events;
        this.children = Math.max(FEWEST_CHILDREN, Math.min(MOST_CHILDREN, events / EVENTS_A_CHILD));
        this.papers = new Papers(directory, children);
        this.imports = new Imports(node.app().base());
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Until so many of all its events are there; the first of them open the files of the children. */
    public void makeUpTo(int target) {
        long before = stored();
        int first = made;
        if (made == 0) {
            imports.take("ledger", papers.ledger(), children);
            made = children;
        }
        while (made < target) {
            int rows = Math.min(ROWS_A_FILE, target - made);
            imports.take("worklog", papers.workLog(made, rows), rows);
            made += rows;
        }
        if (stored() - before != made - first) {
            throw new IllegalStateException("%d rows became %d events".formatted(made - first, stored() - before));
        }
    }

    public int events() {
        return events;
    }

    private long stored() {
        try {
            return Known.of(node).stored();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
