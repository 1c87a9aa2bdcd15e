package org.shouwang.village.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.shouwang.events.protection.IncidentRecorded;
import org.shouwang.node.unitlog.UnitLog;
import org.shouwang.village.Recording;

class RecordIncidentTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 5, 1);

    private final Recording recording = new Recording();
    private final Incidents incidents = new Incidents(new UnitLog(recording.bus()));

    @Test
    void an_incident_is_recorded_as_it_happened() {
        incidents.decide(new RecordIncident(TODAY, TODAY, "溺水", "已救起"));
        assertThat(recording.facts()).containsExactly(new IncidentRecorded(TODAY, "溺水", "已救起"));
    }

    @Test
    void the_kind_must_be_named() {
        refused(new RecordIncident(TODAY, TODAY, " ", null), "MISSING");
    }

    @Test
    void an_incident_must_not_lie_in_the_future() {
        refused(new RecordIncident(TODAY, TODAY.plusDays(1), "溺水", null), "FUTURE_DATE");
    }

    private void refused(RecordIncident command, String code) {
        assertThatThrownBy(() -> incidents.decide(command)).hasFieldOrPropertyWithValue("code", code);
        assertThat(recording.facts()).isEmpty();
    }
}
