package org.shouwang.county.intake;

import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/** How the county hears its nodes. */
@Validated
@ConfigurationProperties("shouwang")
public record IntakeSettings(@DefaultValue Intake intake) {

    /**
     * @param enabled false for a county process that only answers
     * @param largestPayload a record with a larger payload is parked unread
     * @param largestBatch records of a node taken in one transaction, while those of others wait for their turn
     * @param lookAround how long reading waits for records before it looks whether a node was enrolled meanwhile
     * @param retryAfter how long reading rests when PostgreSQL or Kafka failed
     * @param stateEvery how often every node is told what the county has of it
     */
    public record Intake(
            @DefaultValue("true") boolean enabled,
            @DefaultValue("1MB") DataSize largestPayload,
            @DefaultValue("100") @Positive int largestBatch,
            @DefaultValue("250ms") Duration lookAround,
            @DefaultValue("1s") Duration retryAfter,
            @DefaultValue("5s") Duration stateEvery) {}
}
