package org.shouwang.county.carrying;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.shouwang.county.intake.listening.Statements;
import org.shouwang.platform.carrying.LogFileReader.Contents;
import org.shouwang.platform.sync.Holding;
import org.shouwang.platform.sync.Verdict.Outcome;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How a node stands with the county once a file of it was taken in. */
@Repository
class Standings {

    private static final String WAITING = "select count(*) from held_record where node = :node";

    private final JdbcClient jdbc;
    private final Statements statements;

    Standings(JdbcClient jdbc, Statements statements) {
        this.jdbc = jdbc;
        this.statements = statements;
    }

    CarriedIn after(Contents file, Tally tally) {
        Holding holding = of(file.node());
        SortedMap<Integer, Long> lives = new TreeMap<>();
        holding.lives().forEach((epoch, upTo) -> lives.put(epoch, upTo.seq()));
        return new CarriedIn(
                file.node(),
                file.records(),
                tally.of(Outcome.APPEND),
                tally.of(Outcome.DUPLICATE),
                waiting(file.node()),
                tally.parked(),
                lives,
                holding.gaps());
    }

    /** What the county says to the node about it. */
    Holding of(String node) {
        return statements.of(List.of(node)).get(0);
    }

    private long waiting(String node) {
        return jdbc.sql(WAITING).param("node", node).query(Long.class).single();
    }
}
