package org.shouwang.node.unitlog;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.shouwang.events.Event;
import org.shouwang.events.EventCatalog;
import org.shouwang.events.aid.AidEvent;
import org.shouwang.events.carehome.CareHomeEvent;
import org.shouwang.events.outreach.OutreachEvent;
import org.shouwang.events.protection.IncidentRecorded;
import org.shouwang.events.survey.SurveyEvent;
import org.shouwang.node.rebuild.ReadModel;
import org.shouwang.platform.json.EventJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps {@code rm_unit_fact}, in the transaction that records. */
@Component
@ProcessingGroup(UnitFactProjection.GROUP)
class UnitFactProjection implements ReadModel {

    static final String GROUP = "unit-facts";

    private final JdbcClient jdbc;

    UnitFactProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(OutreachEvent event, EventMessage<?> message) {
        put(event, message);
    }

    @EventHandler
    void on(CareHomeEvent event, EventMessage<?> message) {
        put(event, message);
    }

    @EventHandler
    void on(AidEvent event, EventMessage<?> message) {
        put(event, message);
    }

    @EventHandler
    void on(SurveyEvent event, EventMessage<?> message) {
        put(event, message);
    }

    @EventHandler
    void on(IncidentRecorded event, EventMessage<?> message) {
        put(event, message);
    }

    private static final String EMPTY = "delete from rm_unit_fact";

    @Override
    public void empty() {
        int unused = jdbc.sql(EMPTY).update();
    }

    private static final String PUT = """
            insert into rm_unit_fact (event_id, type, occurred_on, recorded_at, payload)
            values (:id, :type, :occurredOn, :recordedAt, :payload::jsonb)
            on conflict (event_id) do nothing
            """;

    /** The log keeps moments to the millisecond, so what is made anew from it knows no more. */
    private void put(Event event, EventMessage<?> message) {
        Object stated = message.getMetaData().get("recordedAt");
        Instant recordedAt = stated == null ? message.getTimestamp() : Instant.parse(stated.toString());
        int unused = jdbc.sql(PUT)
                .param("id", message.getIdentifier())
                .param("type", EventCatalog.of(event.getClass()).orElseThrow().name())
                .param("occurredOn", event.occurredOn())
                .param("recordedAt", recordedAt.truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC))
                .param("payload", new String(EventJson.write(event), StandardCharsets.UTF_8))
                .update();
    }
}
