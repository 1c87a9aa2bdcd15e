package org.shouwang.node.lives;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.shouwang.platform.json.EventJson;
import tools.jackson.databind.JsonNode;

/** An event of the store that has no number yet; the payload is read for its civil day and otherwise left alone. */
record Unpublished(long index, String eventId, String type, int rev, Instant recordedAt, byte[] payload) {

    private static final ZoneId CIVIL = ZoneId.of("Asia/Shanghai");

    /** The day the event states, whatever its type; the day of recording for one that states none. */
    LocalDate occurredOn() {
        JsonNode day = EventJson.mapper().readTree(payload).path("occurredOn");
        return day.isString() ? LocalDate.parse(day.asString()) : LocalDate.ofInstant(recordedAt, CIVIL);
    }
}
