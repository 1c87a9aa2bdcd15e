package org.shouwang.node.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.testkit.Handles.assertEveryEventHandled;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwang.events.child.ChildEvent;
import org.shouwang.events.child.ChildFileClosed;
import org.shouwang.events.child.ChildFileCorrected;
import org.shouwang.events.child.ChildRegistered;
import org.shouwang.events.child.ChildSheet;
import org.shouwang.events.child.GuardianChanged;
import org.shouwang.events.child.ParentLeftForWork;
import org.shouwang.events.child.ParentReturned;
import org.shouwang.events.child.PupilDroppedOut;
import org.shouwang.events.child.PupilReturned;
import org.shouwang.events.codes.Capability;
import org.shouwang.events.codes.Carer;
import org.shouwang.events.codes.ClosingReason;
import org.shouwang.events.codes.Distance;
import org.shouwang.events.codes.Parent;
import org.shouwang.events.codes.Schooling;
import org.shouwang.events.codes.VisitMode;
import org.shouwang.events.contact.VisitCompleted;
import org.shouwang.node.NodeUnderTest;
import org.shouwang.node.Sheets;
import org.shouwang.testkit.OnPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;

@SpringBootTest(classes = NodeUnderTest.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
@OnPostgres
class RosterProjectionIT {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
    private static final ChildSheet SHEET = Sheets.pupil("张 伟", "一年级", "1班");

    private static final List<Object> YEAR = List.of(
            new ChildRegistered("a", DAY, SHEET),
            new ChildRegistered("b", DAY, Sheets.pupil("李娜", "二年级", "1班")),
            new GuardianChanged("a", DAY.plusDays(5), Carer.RELATIVE, "张敏", "13800000000", Capability.FAIR),
            new ParentLeftForWork("a", DAY.plusDays(6), Parent.FATHER, "东莞", Distance.OTHER_PROVINCE),
            new ParentLeftForWork("a", DAY.plusDays(6), Parent.MOTHER, "东莞", Distance.OTHER_PROVINCE),
            new ParentReturned("a", DAY.plusDays(9), Parent.MOTHER),
            new PupilDroppedOut("b", DAY.plusDays(10)),
            new PupilReturned("b", DAY.plusDays(20)),
            new VisitCompleted("a", DAY.plusDays(12), null, VisitMode.HOME, null, null),
            new VisitCompleted("a", DAY.plusDays(11), null, VisitMode.HOME, null, null),
            new ChildFileCorrected("a", DAY.minusDays(1), Sheets.pupil("张玮", "一年级", "2班")),
            new ChildFileClosed("b", DAY.plusDays(30), ClosingReason.MOVED_AWAY),
            new ChildFileClosed("b", DAY.plusDays(40), ClosingReason.DIED));

    @Autowired
    private RosterProjection projection;

    @Autowired
    private ChildRoster roster;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void nobody_is_on_the_roster() {
        projection.empty();
    }

    @Test
    void the_roster_tells_what_stands_in_each_file() {
        deliver(YEAR);

        Standing a = roster.find("a").orElseThrow().standing();
        assertThat(a.sheet().name()).isEqualTo("张玮");
        assertThat(a.openedOn()).isEqualTo(DAY.minusDays(1));
        assertThat(a.carer().carer().name()).isEqualTo("张敏");
        assertThat(a.father()).isEqualTo(new Whereabouts(true, DAY.plusDays(6), "东莞", Distance.OTHER_PROVINCE));
        assertThat(a.mother().away()).isFalse();
        assertThat(roster.find("a").orElseThrow().lastVisitOn()).isEqualTo(DAY.plusDays(12));

        Standing b = roster.find("b").orElseThrow().standing();
        assertThat(b.schooling()).isEqualTo(Schooling.PRIMARY);
        assertThat(b.closedOn()).isEqualTo(DAY.plusDays(30));
        assertThat(b.closingReason()).isEqualTo(ClosingReason.MOVED_AWAY);
    }

    @Test
    void an_event_delivered_twice_changes_nothing() {
        deliver(YEAR);
        List<Map<String, Object>> once = rows();

        projection.empty();
        YEAR.forEach(event -> deliver(List.of(event, event)));
        assertThat(rows()).isEqualTo(once);

        deliver(YEAR);
        assertThat(rows()).isEqualTo(once);
    }

    @Test
    void replayed_after_a_reset_it_is_the_same() {
        deliver(YEAR);
        List<Map<String, Object>> before = rows();

        projection.empty();
        assertThat(rows()).isEmpty();
        deliver(YEAR);

        assertThat(rows()).hasSize(2).isEqualTo(before);
    }

    @Test
    void children_are_found_by_name_id_and_class_and_by_open_or_closed() {
        deliver(YEAR);

        assertThat(ids(new RosterQuestion("", RosterQuestion.Which.ALL, 0))).containsExactly("a", "b");
        assertThat(ids(RosterQuestion.allOpen())).containsExactly("a");
        assertThat(ids(new RosterQuestion("", RosterQuestion.Which.CLOSED, 0))).containsExactly("b");
        assertThat(ids(new RosterQuestion("张 玮", RosterQuestion.Which.ALL, 0))).containsExactly("a");
        assertThat(ids(new RosterQuestion("二年级1", RosterQuestion.Which.ALL, 0))).containsExactly("b");
        assertThat(ids(new RosterQuestion("%", RosterQuestion.Which.ALL, 0))).isEmpty();
        assertThat(ids(new RosterQuestion("", RosterQuestion.Which.ALL, 1))).isEmpty();
        assertThat(roster.count(new RosterQuestion("", RosterQuestion.Which.ALL, 1)))
                .isEqualTo(2);
    }

    @Test
    void a_child_without_national_id_is_known_by_name_sex_and_birth_date() {
        deliver(YEAR);

        assertThat(roster.idOf(Sheets.pupil("张玮", "九年级", null))).contains("a");
        assertThat(roster.idOf(Sheets.pupil("张伟", "一年级", null))).isEmpty();
        assertThat(roster.idOf(Sheets.withId("张玮", "110101201406010013"))).isEmpty();
    }

    @Test
    void every_event_of_the_file_is_on_the_roster() {
        assertEveryEventHandled(ChildEvent.class, RosterProjection.class, Set.of());
    }

    private List<String> ids(RosterQuestion question) {
        return roster.list(question).stream().map(RosterRow::childId).toList();
    }

    private void deliver(List<Object> events) {
        var handlers = new AnnotationEventHandlerAdapter(projection);
        events.forEach(event -> {
            try {
                handlers.handle(GenericEventMessage.asEventMessage(event));
            } catch (Exception failure) {
                throw new AssertionError(failure);
            }
        });
    }

    private List<Map<String, Object>> rows() {
        return jdbc.queryForList("select *, standing::text as s from rm_child_file order by child_id").stream()
                .peek(row -> row.remove("standing"))
                .toList();
    }
}
