package org.shouwang.node.unitlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.SimpleEventBus;
import org.junit.jupiter.api.Test;
import org.shouwang.events.contact.TalkHeld;
import org.shouwang.events.survey.SurveyCompleted;

class UnitLogTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 5, 1);

    private final List<Object> recorded = new ArrayList<>();
    private final UnitLog log = new UnitLog(listening());

    @Test
    void a_fact_of_the_unit_is_recorded_as_it_was_stated() {
        var survey = new SurveyCompleted(TODAY, 120, 38);
        log.decide(new RecordUnitFact(TODAY, survey));
        assertThat(recorded).containsExactly(survey);
    }

    @Test
    void the_day_must_not_lie_in_the_future() {
        var tomorrow = new RecordUnitFact(TODAY, new SurveyCompleted(TODAY.plusDays(1), 120, 38));
        assertThatThrownBy(() -> log.decide(tomorrow)).hasFieldOrPropertyWithValue("code", "FUTURE_DATE");
        assertThat(recorded).isEmpty();
    }

    @Test
    void a_fact_of_one_child_belongs_into_its_file() {
        var talk = new RecordUnitFact(TODAY, new TalkHeld("c-1", TODAY, null, null, null));
        assertThatThrownBy(() -> log.decide(talk)).hasFieldOrPropertyWithValue("code", "FACT_OF_ONE_CHILD");
        assertThat(recorded).isEmpty();
    }

    private EventBus listening() {
        EventBus bus = SimpleEventBus.builder().build();
        bus.subscribe(events -> events.forEach(event -> recorded.add(event.getPayload())));
        return bus;
    }
}
