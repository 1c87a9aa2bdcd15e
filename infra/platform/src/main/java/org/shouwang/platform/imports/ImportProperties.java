package org.shouwang.platform.imports;

import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param rowsAtATime accepted rows recorded in one transaction; so many are lost at most when the machine stops
 * @param lookAgainEvery how soon a job is tried again when the database was away
 */
@Validated
@ConfigurationProperties("shouwang.imports")
record ImportProperties(
        @Positive @DefaultValue("200") int rowsAtATime,
        @DefaultValue("5s") Duration lookAgainEvery) {}
