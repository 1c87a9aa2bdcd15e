package org.shouwang.node.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwang.events.codes.ClosingReason;
import org.shouwang.events.codes.VisitMode;
import org.shouwang.node.NodeUnderTest;
import org.shouwang.node.Sheets;
import org.shouwang.node.childfile.CloseChildFile;
import org.shouwang.node.childfile.CompleteVisit;
import org.shouwang.node.childfile.RegisterChild;
import org.shouwang.node.roster.ChildRoster;
import org.shouwang.platform.eventstore.StoredEvents;
import org.shouwang.platform.rules.RuleBroken;
import org.shouwang.testkit.OnPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = NodeUnderTest.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
@OnPostgres
class DeskIT {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    @Autowired
    private Desk desk;

    @Autowired
    private StoredEvents log;

    @Autowired
    private ChildRoster roster;

    private final String child = UUID.randomUUID().toString();
    private final String name = "张" + child;

    @BeforeEach
    void a_child_has_a_file() {
        desk.record("register " + child, child, register(child, name));
    }

    @Test
    void a_child_is_on_the_roster_as_soon_as_it_is_registered() {
        assertThat(roster.find(child)).isPresent();
        assertThat(roster.idOf(Sheets.pupil(name, null, null))).contains(child);
    }

    @Test
    void a_form_sent_again_is_carried_out_once_and_answers_the_same() {
        String other = UUID.randomUUID().toString();
        String answer = desk.record("register " + child, other, register(other, "李" + child));
        assertThat(answer).isEqualTo(child);
        assertThat(roster.find(other)).isEmpty();
    }

    @Test
    void a_double_click_records_one_visit() throws Exception {
        ExecutorService twoFingers = Executors.newFixedThreadPool(2);
        Callable<String> click = () -> desk.record("visit " + child, child, visit(DAY));
        for (Future<String> answer : twoFingers.invokeAll(List.of(click, click))) {
            assertThat(answer.get()).isEqualTo(child);
        }
        twoFingers.shutdown();
        assertThat(log.of(child)).hasSize(2);
    }

    @Test
    void a_request_turned_down_counts_as_never_made() {
        assertThatThrownBy(() -> desk.record("r " + child, child, visit(DAY.plusYears(100))))
                .isInstanceOf(RuleBroken.class);
        desk.record("r " + child, child, visit(DAY));
        assertThat(log.of(child)).hasSize(2);
    }

    @Test
    void of_several_commands_all_are_recorded_or_none() {
        var close = new CloseChildFile(child, DAY, DAY, ClosingReason.MOVED_AWAY);
        assertThatThrownBy(() -> desk.record("both " + child, child, List.of(close, visit(DAY))))
                .hasFieldOrPropertyWithValue("code", "FILE_CLOSED");
        assertThat(log.of(child)).hasSize(1);
        assertThat(roster.find(child).orElseThrow().standing().open()).isTrue();

        desk.record("visit " + child, child, visit(DAY));
        assertThat(log.of(child)).extracting("sequence").containsExactly(0L, 1L);
    }

    @Test
    void the_same_child_registered_by_two_at_once_has_one_file() {
        String other = UUID.randomUUID().toString();
        assertThatThrownBy(() -> desk.record("again " + child, other, register(other, name)))
                .hasFieldOrPropertyWithValue("code", "REGISTERED_TWICE");
        assertThat(log.of(other)).isEmpty();
    }

    private static RegisterChild register(String childId, String name) {
        return new RegisterChild(childId, DAY, DAY, Sheets.pupil(name, "一年级", "1班"));
    }

    private CompleteVisit visit(LocalDate day) {
        return new CompleteVisit(child, DAY, day, "王老师", VisitMode.HOME, null, null);
    }
}
