package org.shouwang.platform.processing;

import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param parkedSequences how many sequences of one group may be parked before the group stops
 * @param parkedPerSequence how many events one of them may hold before the group stops
 * @param retryAtMost the longest wait before a failing batch is tried again
 */
@Validated
@ConfigurationProperties("shouwang.processing")
record ProcessingProperties(
        @DefaultValue("1024") @Positive int parkedSequences,
        @DefaultValue("100000") @Positive int parkedPerSequence,
        @DefaultValue("10s") Duration retryAtMost) {}
