package org.shouwang.node.unitlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.testkit.Handles.eventsOf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwang.events.AboutChild;
import org.shouwang.events.Event;
import org.shouwang.events.EventCatalog;
import org.shouwang.events.county.CountyEvent;
import org.shouwang.events.outreach.ParentSchoolSessionHeld;
import org.shouwang.events.protection.IncidentRecorded;
import org.shouwang.events.survey.SurveyCompleted;
import org.shouwang.node.NodeUnderTest;
import org.shouwang.testkit.OnPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;

@SpringBootTest(classes = NodeUnderTest.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
@OnPostgres
class UnitFactProjectionIT {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
    private static final ParentSchoolSessionHeld EARLY = new ParentSchoolSessionHeld(DAY, 45, 80, "王老师", "家教");
    private static final ParentSchoolSessionHeld LATE =
            new ParentSchoolSessionHeld(DAY.plusDays(9), 30, 60, null, null);

    private static final List<EventMessage<Event>> SPRING = List.of(
            message(EARLY),
            message(new SurveyCompleted(DAY, 120, 38)),
            message(LATE),
            message(new IncidentRecorded(DAY, "溺水", null)));

    @Autowired
    private UnitFactProjection projection;

    @Autowired
    private UnitFacts facts;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void nothing_is_recorded() {
        projection.empty();
    }

    @Test
    void facts_are_found_by_kind_and_day_the_latest_first() {
        deliver(SPRING);

        assertThat(facts.between(DAY, DAY.plusDays(9), ParentSchoolSessionHeld.class))
                .containsExactly(LATE, EARLY);
        assertThat(facts.between(DAY, DAY.plusDays(8), ParentSchoolSessionHeld.class))
                .containsExactly(EARLY);
        assertThat(facts.between(DAY, DAY, SurveyCompleted.class)).hasSize(1);
    }

    @Test
    void an_event_delivered_twice_is_one_fact() {
        deliver(SPRING);
        List<Map<String, Object>> once = rows();
        deliver(SPRING);
        assertThat(rows()).hasSize(4).isEqualTo(once);
    }

    @Test
    void replayed_after_a_reset_it_is_the_same() {
        deliver(SPRING);
        List<Map<String, Object>> before = rows();
        projection.empty();
        assertThat(rows()).isEmpty();
        deliver(SPRING);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void every_event_of_a_node_that_is_of_no_child_is_kept() {
        Set<Class<?>> ofTheUnit = EventCatalog.entries().stream()
                .map(EventCatalog.Entry::type)
                .filter(type -> !AboutChild.class.isAssignableFrom(type))
                .collect(Collectors.toCollection(HashSet::new));
        ofTheUnit.removeAll(eventsOf(CountyEvent.class));
        var handlers = new AnnotationEventHandlerAdapter(projection);
        assertThat(ofTheUnit).isNotEmpty().allMatch(handlers::canHandleType);
    }

    private void deliver(List<EventMessage<Event>> events) {
        var handlers = new AnnotationEventHandlerAdapter(projection);
        events.forEach(event -> {
            try {
                handlers.handle(event);
            } catch (Exception failure) {
                throw new AssertionError(failure);
            }
        });
    }

    private List<Map<String, Object>> rows() {
        return jdbc.queryForList(
                "select event_id, type, occurred_on, recorded_at, payload::text from rm_unit_fact order by 1");
    }

    private static EventMessage<Event> message(Event event) {
        return GenericEventMessage.<Event>asEventMessage(event)
                .andMetaData(Map.of(
                        "recordedAt", Instant.parse("2024-12-31T04:00:00Z").toString()));
    }
}
