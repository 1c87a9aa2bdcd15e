package org.shouwang.county.intake.listening;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** Without Kafka the county hears nothing new and answers everything: degraded, never down. */
@Component
@ConditionalOnProperty(name = "shouwang.intake.enabled", matchIfMissing = true)
class KafkaHealthIndicator implements HealthIndicator {

    static final Status DEGRADED = new Status("DEGRADED", "no broker is connected");

    private final Listening listening;

    KafkaHealthIndicator(Listening listening) {
        this.listening = listening;
    }

    @Override
    public Health health() {
        return (listening.isConnected() ? Health.up() : Health.status(DEGRADED)).build();
    }
}
