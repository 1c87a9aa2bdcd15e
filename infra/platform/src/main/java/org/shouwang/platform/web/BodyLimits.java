package org.shouwang.platform.web;

import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How much one request may carry. The servlet container limits forms only; JSON and everything else is limited here.
 *
 * @param body a form or a JSON document
 * @param upload a request with files
 */
@Validated
@ConfigurationProperties("shouwang.web.limits")
public record BodyLimits(
        @NotNull @DefaultValue("1MB") DataSize body,
        @NotNull @DefaultValue("20MB") DataSize upload) {}
