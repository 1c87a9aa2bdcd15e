package org.shouwang.county.readmodels;

import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param batchSize events taken in by one transaction
 * @param checkEvery how soon a generation that has caught up takes over
 */
@Validated
@ConfigurationProperties("shouwang.read-models")
record ReadModelSettings(
        @DefaultValue("1000") @Positive int batchSize,
        @DefaultValue("300ms") Duration checkEvery) {}
