package org.shouwang.county.carrying;

import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * @param largestFile as much as one request may bring; some years of a large school
 */
@Validated
@ConfigurationProperties("shouwang.carrying")
record CarryingSettings(@NotNull @DefaultValue("512MB") DataSize largestFile) {}
