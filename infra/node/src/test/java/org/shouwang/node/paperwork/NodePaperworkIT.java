package org.shouwang.node.paperwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwang.events.Event;
import org.shouwang.events.contact.TalkHeld;
import org.shouwang.events.survey.SurveyCompleted;
import org.shouwang.node.NodeUnderTest;
import org.shouwang.node.Sheets;
import org.shouwang.platform.eventstore.StoredEvent;
import org.shouwang.platform.eventstore.StoredEvents;
import org.shouwang.platform.imports.ImportTarget;
import org.shouwang.platform.imports.LedgerOutcome;
import org.shouwang.platform.imports.LedgerPreview;
import org.shouwang.platform.ledger.LedgerRow;
import org.shouwang.platform.worklog.LogRow;
import org.shouwang.testkit.OnPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(classes = NodeUnderTest.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
@OnPostgres
class NodePaperworkIT {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
    private static final Instant WHEN = Instant.parse("2024-12-31T04:00:00Z");

    @Autowired
    private ImportTarget paper;

    @Autowired
    private StoredEvents log;

    @Autowired
    private TransactionTemplate transaction;

    private final String suffix = UUID.randomUUID().toString();
    private final List<LedgerRow> ledger = List.of(row(3, "张伟", "一年级"), row(4, "李娜", "一年级"));

    @BeforeEach
    void the_ledger_is_recorded() {
        assertThat(record(ledger)).isEqualTo(new LedgerOutcome(2, 0, 0));
    }

    @Test
    void the_same_ledger_again_changes_nothing() {
        long before = log.count();
        assertThat(paper.preview(ledger)).isEqualTo(new LedgerPreview(0, 2, List.of()));
        assertThat(record(ledger)).isEqualTo(new LedgerOutcome(0, 2, 0));
        assertThat(log.count()).isEqualTo(before);
    }

    @Test
    void other_facts_of_a_known_child_are_a_correction_shown_beforehand() {
        List<LedgerRow> next = List.of(row(3, "张伟", "二年级"), row(4, "李娜", "一年级"), row(5, "王芳", "一年级"));

        LedgerPreview preview = paper.preview(next);
        assertThat(preview.added()).isEqualTo(1);
        assertThat(preview.unchanged()).isEqualTo(1);
        assertThat(preview.corrections()).singleElement().satisfies(correction -> {
            assertThat(correction.before().school().grade()).isEqualTo("一年级");
            assertThat(correction.after().sheet().school().grade()).isEqualTo("二年级");
        });
        assertThat(record(next)).isEqualTo(new LedgerOutcome(1, 1, 1));
    }

    @Test
    void every_event_says_when_it_was_recorded() {
        assertThat(log.of(childId("张伟"))).extracting(StoredEvent::recordedAt).containsOnly(WHEN);
    }

    @Test
    void a_log_is_recorded_from_top_to_bottom_children_and_unit_alike() {
        String child = childId("张伟");
        long head = log.head();
        record(
                new SurveyCompleted(DAY, 120, 38),
                new TalkHeld(child, DAY, null, null, null),
                new TalkHeld(childId("李娜"), DAY, null, null, null),
                new TalkHeld(child, DAY, null, null, null));

        assertThat(log.of(child)).extracting(StoredEvent::sequence).containsExactly(0L, 1L, 2L);
        assertThat(log.of(child))
                .extracting(StoredEvent::index)
                .containsExactly(log.of(child).get(0).index(), head + 2, head + 4);
    }

    @Test
    void a_piece_that_fails_leaves_nothing_behind_and_can_be_recorded_again() {
        String child = childId("张伟");
        var talk = new TalkHeld(child, DAY, null, null, null);
        assertThatThrownBy(() -> record(talk, new TalkHeld("nobody", DAY, null, null, null)))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    record(talk);
                    throw new IllegalStateException("the disk is full");
                }))
                .hasMessage("the disk is full");
        assertThat(log.of(child)).hasSize(1);

        record(talk);
        assertThat(log.of(child)).extracting(StoredEvent::sequence).containsExactly(0L, 1L);
    }

    @Test
    void the_same_name_has_one_pseudonym_even_if_the_recording_failed() {
        String first = transaction.execute(status -> {
            status.setRollbackOnly();
            return paper.people().of("王 老师" + suffix);
        });
        assertThat(paper.people().of("王老师" + suffix)).isEqualTo(first);
        assertThat(paper.people().of("李老师" + suffix)).isNotEqualTo(first);
    }

    private LedgerRow row(int number, String name, String grade) {
        return new LedgerRow(number, DAY, Sheets.pupil(name + suffix, grade, "1班"));
    }

    private String childId(String name) {
        return paper.roster().orElseThrow().byName(name + suffix).get(0);
    }

    private LedgerOutcome record(List<LedgerRow> rows) {
        return transaction.execute(status -> paper.recordLedger(rows, WHEN));
    }

    private void record(Event... events) {
        var rows = List.of(new LogRow("谈心", 2, "key", List.of(events)));
        transaction.executeWithoutResult(status -> paper.recordLog(rows, WHEN));
    }
}
