package org.shouwang.platform.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shouwang.platform.testing.Forms;
import org.shouwang.testkit.TestPostgres;

/** Jobs on the real database, with a unit that keeps what it is told in one table. */
class ImportsIT {

    private static final byte[] LEDGER = Forms.ledger(30);
    private static final byte[] LOG = Forms.log(50);

    private final TestPostgres.Database database = TestPostgres.freshDatabase();
    private ImportingUnit unit = ImportingUnit.start(database);

    @AfterEach
    void stop() {
        unit.close();
    }

    @Test
    void a_ledger_and_its_log_are_recorded_row_by_row() {
        ImportJob ledger = recorded(ImportJob.Kind.LEDGER, LEDGER);
        ImportJob log = recorded(ImportJob.Kind.WORKLOG, LOG);

        assertThat(ledger.outcome()).isEqualTo(new LedgerOutcome(30, 0, 0));
        assertThat(log.outcome()).isEqualTo(new LedgerOutcome(50, 0, 0));
        assertThat(unit.facts()).hasSize(80).doesNotHaveDuplicates();
    }

    @Test
    void the_same_files_again_change_nothing_and_say_so() {
        recorded(ImportJob.Kind.LEDGER, LEDGER);
        recorded(ImportJob.Kind.WORKLOG, LOG);
        List<String> before = unit.facts();

        ImportJob ledger = recorded(ImportJob.Kind.LEDGER, LEDGER);
        ImportJob log = recorded(ImportJob.Kind.WORKLOG, LOG);

        assertThat(ledger.outcome()).isEqualTo(new LedgerOutcome(0, 30, 0));
        assertThat(log.outcome()).isEqualTo(new LedgerOutcome(0, 50, 0));
        assertThat(unit.facts()).isEqualTo(before);
    }

    @Test
    void a_longer_log_adds_only_its_new_rows() {
        recorded(ImportJob.Kind.LEDGER, LEDGER);
        recorded(ImportJob.Kind.WORKLOG, LOG);

        ImportJob log = recorded(ImportJob.Kind.WORKLOG, Forms.log(57));

        assertThat(log.outcome()).isEqualTo(new LedgerOutcome(7, 50, 0));
        assertThat(unit.facts()).hasSize(87).doesNotHaveDuplicates();
    }

    @Test
    void a_preview_records_nothing_until_it_is_confirmed() {
        String id = unit.imports().take(upload(ImportJob.Kind.LEDGER, LEDGER, false));
        ImportJob read = unit.ended(id);

        assertThat(read.state()).isEqualTo(ImportJob.State.READ);
        assertThat(read.reading().expected()).isEqualTo(new LedgerOutcome(30, 0, 0));
        assertThat(unit.facts()).isEmpty();

        assertThat(unit.imports().confirm(id)).isTrue();
        assertThat(unit.ended(id).outcome()).isEqualTo(new LedgerOutcome(30, 0, 0));
        assertThat(unit.imports().confirm(id)).isFalse();
    }

    @Test
    void other_facts_of_a_known_child_are_a_correction_shown_before() {
        recorded(ImportJob.Kind.LEDGER, LEDGER);

        byte[] moved = Forms.ledger(30, Map.of("现居住地", "新村"));
        ImportJob read = unit.ended(unit.imports().take(upload(ImportJob.Kind.LEDGER, moved, false)));

        assertThat(read.reading().expected()).isEqualTo(new LedgerOutcome(0, 0, 30));
        assertThat(read.reading().corrections().get(0).changes())
                .containsExactly(new ImportReading.Change("现居住地", null, "新村"));
    }

    @Test
    void a_log_cut_short_is_taken_up_again_and_ends_at_the_same_facts() {
        recorded(ImportJob.Kind.LEDGER, LEDGER);
        String id = unit.cutShort(upload(ImportJob.Kind.WORKLOG, LOG, true), 27);
        assertThat(unit.imports().find(id).orElseThrow().done()).isEqualTo(20);
        assertThat(unit.facts()).hasSize(50);

        unit.close();
        unit = ImportingUnit.start(database);

        assertThat(unit.ended(id).outcome()).isEqualTo(new LedgerOutcome(50, 0, 0));
        assertThat(unit.facts()).hasSize(80).doesNotHaveDuplicates();
    }

    @Test
    void a_ledger_cut_short_is_taken_up_after_its_last_recorded_row() {
        String id = unit.cutShort(upload(ImportJob.Kind.LEDGER, LEDGER, true), 15);

        unit.close();
        unit = ImportingUnit.start(database);

        assertThat(unit.ended(id).outcome()).isEqualTo(new LedgerOutcome(30, 0, 0));
        assertThat(unit.facts()).hasSize(30).doesNotHaveDuplicates();
    }

    @Test
    void what_is_no_workbook_fails_with_a_reason_and_is_kept() {
        byte[] noWorkbook = "姓名,性别".getBytes(StandardCharsets.UTF_8);

        String id = unit.imports().take(upload(ImportJob.Kind.LEDGER, noWorkbook, true));

        assertThat(unit.ended(id).state()).isEqualTo(ImportJob.State.FAILED);
        assertThat(unit.ended(id).error()).isEqualTo("NOT_A_WORKBOOK");
        assertThat(unit.imports().content(id)).isEqualTo(noWorkbook);
    }

    @Test
    void a_log_handed_in_as_a_ledger_fails_for_want_of_its_header() {
        String id = unit.imports().take(upload(ImportJob.Kind.LEDGER, LOG, true));

        assertThat(unit.ended(id).error()).isEqualTo("NO_HEADER");
    }

    @Test
    void a_job_that_failed_can_be_tried_again() {
        unit.failNextPiece();
        String id = unit.imports().take(upload(ImportJob.Kind.LEDGER, LEDGER, true));
        assertThat(unit.ended(id).state()).isEqualTo(ImportJob.State.FAILED);

        assertThat(unit.imports().confirm(id)).isTrue();

        assertThat(unit.ended(id).outcome()).isEqualTo(new LedgerOutcome(30, 0, 0));
    }

    @Test
    void a_log_handed_in_right_after_its_ledger_finds_the_children() {
        String ledger = unit.imports().take(upload(ImportJob.Kind.LEDGER, LEDGER, true));
        String log = unit.imports().take(upload(ImportJob.Kind.WORKLOG, LOG, true));

        assertThat(unit.ended(log).reading().refused()).isEmpty();
        assertThat(unit.ended(ledger).state()).isEqualTo(ImportJob.State.DONE);
    }

    private ImportJob recorded(ImportJob.Kind kind, byte[] file) {
        ImportJob job = unit.ended(unit.imports().take(upload(kind, file, true)));
        assertThat(job.error()).isNull();
        return job;
    }

    private static Imports.Upload upload(ImportJob.Kind kind, byte[] file, boolean confirmed) {
        return new Imports.Upload(
                kind, "file.xlsx", file, LocalDate.of(2026, 6, 30), Instant.parse("2026-06-30T08:00:00Z"), confirmed);
    }
}
