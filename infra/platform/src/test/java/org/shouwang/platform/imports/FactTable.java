package org.shouwang.platform.imports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.shouwang.events.child.ChildSheet;
import org.shouwang.platform.json.EventJson;
import org.shouwang.platform.ledger.LedgerRow;
import org.shouwang.platform.worklog.LogRow;
import org.shouwang.platform.worklog.Pseudonyms;
import org.shouwang.platform.worklog.Roster;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A unit that writes down every fact it is told, and knows children by name. */
public final class FactTable implements ImportTarget, Roster {

    private final JdbcClient jdbc;
    private int room = Integer.MAX_VALUE;

    public FactTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a process that dies looks like from inside. */
    static final class Full extends RuntimeException {}

    void failAfter(int facts) {
        room = facts;
    }

    List<String> facts() {
        return jdbc.sql("select id from fact order by id").query(String.class).list();
    }

    @Override
    public String nodeId() {
        return "V01";
    }

    @Override
    public Optional<Roster> roster() {
        return Optional.of(this);
    }

    @Override
    public Pseudonyms people() {
        return name -> name;
    }

    @Override
    public Optional<String> byNationalId(String nationalId) {
        return Optional.empty();
    }

    @Override
    public List<String> byName(String name) {
        return sheet(name).stream().map(ChildSheet::name).toList();
    }

    @Override
    public LedgerPreview preview(List<LedgerRow> rows) {
        List<LedgerRow> known = rows.stream()
                .filter(row -> sheet(row.sheet().name()).isPresent())
                .toList();
        List<LedgerPreview.Correction> corrections = known.stream()
                .filter(row -> !sheet(row.sheet().name()).orElseThrow().equals(row.sheet()))
                .map(row -> new LedgerPreview.Correction(
                        row.openedOn(), sheet(row.sheet().name()).orElseThrow(), row))
                .toList();
        return new LedgerPreview(rows.size() - known.size(), known.size() - corrections.size(), corrections);
    }

    @Override
    public LedgerOutcome recordLedger(List<LedgerRow> rows, Instant recordedAt) {
        LedgerPreview preview = preview(rows);
        rows.stream()
                .filter(row -> sheet(row.sheet().name()).isEmpty())
                .forEach(row -> write(row.sheet().name(), EventJson.mapper().writeValueAsString(row.sheet())));
        return new LedgerOutcome(
                preview.added(), preview.unchanged(), preview.corrections().size());
    }

    @Override
    public void recordLog(List<LogRow> rows, Instant recordedAt) {
        rows.forEach(row -> write(row.recordKey(), "{}"));
    }

    private void write(String id, String sheet) {
        if (room-- <= 0) {
            room = Integer.MAX_VALUE;
            throw new Full();
        }
        jdbc.sql("insert into fact (id, sheet) values (?, ?)").params(id, sheet).update();
    }

    private Optional<ChildSheet> sheet(String name) {
        return jdbc.sql("select sheet from fact where id = ?").param(name).query(String.class).list().stream()
                .map(json -> EventJson.mapper().readValue(json, ChildSheet.class))
                .findFirst();
    }
}
