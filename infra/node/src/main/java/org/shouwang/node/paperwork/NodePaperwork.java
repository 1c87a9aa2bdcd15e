package org.shouwang.node.paperwork;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.shouwang.events.AboutChild;
import org.shouwang.events.Event;
import org.shouwang.node.childfile.CorrectChildFile;
import org.shouwang.node.childfile.RecordCareFact;
import org.shouwang.node.childfile.RegisterChild;
import org.shouwang.node.identity.NodeIdentity;
import org.shouwang.node.recording.PaperRecorder;
import org.shouwang.node.roster.CarePeople;
import org.shouwang.node.roster.ChildRoster;
import org.shouwang.node.roster.RosterRow;
import org.shouwang.node.roster.RosterSnapshot;
import org.shouwang.node.roster.Standing;
import org.shouwang.node.unitlog.RecordUnitFact;
import org.shouwang.platform.imports.ImportTarget;
import org.shouwang.platform.imports.LedgerOutcome;
import org.shouwang.platform.imports.LedgerPreview;
import org.shouwang.platform.imports.LedgerPreview.Correction;
import org.shouwang.platform.ledger.LedgerRow;
import org.shouwang.platform.worklog.LogRow;
import org.shouwang.platform.worklog.Pseudonyms;
import org.shouwang.platform.worklog.Roster;
import org.springframework.stereotype.Component;

/** Takes paper in at a school or village. */
@Component
class NodePaperwork implements ImportTarget {

    /** Whether a day lies in the future was judged when the paper was read, against the day of import. */
    private static final LocalDate JUDGED_ALREADY = LocalDate.MAX;

    private final NodeIdentity node;
    private final ChildRoster roster;
    private final CarePeople people;
    private final PaperRecorder recorder;
    private final Supplier<String> newId;

    NodePaperwork(
            NodeIdentity node, ChildRoster roster, CarePeople people, PaperRecorder recorder, Supplier<String> newId) {
        this.node = node;
        this.roster = roster;
        this.people = people;
        this.recorder = recorder;
        this.newId = newId;
    }

    @Override
    public String nodeId() {
        return node.id();
    }

    @Override
    public Optional<Roster> roster() {
        return Optional.of(new RosterSnapshot(roster.all()));
    }

    @Override
    public Pseudonyms people() {
        return people;
    }

    @Override
    public LedgerPreview preview(List<LedgerRow> rows) {
        RosterSnapshot known = new RosterSnapshot(roster.all());
        List<LedgerRow> ofKnown =
                rows.stream().filter(row -> known.find(row.sheet()).isPresent()).toList();
        List<Correction> corrections = ofKnown.stream()
                .flatMap(row -> correction(known.find(row.sheet()).orElseThrow().standing(), row))
                .toList();
        return new LedgerPreview(rows.size() - ofKnown.size(), ofKnown.size() - corrections.size(), corrections);
    }

    @Override
    public LedgerOutcome recordLedger(List<LedgerRow> rows, Instant recordedAt) {
        RosterSnapshot known = new RosterSnapshot(roster.all());
        List<LedgerOutcome> outcomes = new ArrayList<>();
        recorder.run(
                recordedAt,
                () -> rows.forEach(row -> outcomes.add(
                        known.find(row.sheet()).map(file -> correct(file, row)).orElseGet(() -> register(row)))));
        return outcomes.stream().reduce(LedgerOutcome.NONE, LedgerOutcome::plus);
    }

    @Override
    public void recordLog(List<LogRow> rows, Instant recordedAt) {
        recorder.run(
                recordedAt,
                () -> rows.stream().flatMap(row -> row.events().stream()).forEach(this::record));
    }

    private LedgerOutcome register(LedgerRow row) {
        recorder.record(new RegisterChild(newId.get(), JUDGED_ALREADY, row.openedOn(), row.sheet()));
        return new LedgerOutcome(1, 0, 0);
    }

    private LedgerOutcome correct(RosterRow file, LedgerRow row) {
        if (says(file.standing(), row)) {
            return new LedgerOutcome(0, 1, 0);
        }
        recorder.record(new CorrectChildFile(file.childId(), JUDGED_ALREADY, row.openedOn(), row.sheet()));
        return new LedgerOutcome(0, 0, 1);
    }

    private void record(Event event) {
        if (event instanceof AboutChild fact) {
            recorder.record(new RecordCareFact(fact.childId(), JUDGED_ALREADY, fact));
        } else {
            recorder.record(new RecordUnitFact(JUDGED_ALREADY, event));
        }
    }

    private static Stream<Correction> correction(Standing file, LedgerRow row) {
        return says(file, row) ? Stream.empty() : Stream.of(new Correction(file.openedOn(), file.sheet(), row));
    }

    private static boolean says(Standing file, LedgerRow row) {
        return file.openedOn().equals(row.openedOn()) && file.sheet().equals(row.sheet());
    }
}
