package org.shouwang.county.summary;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;
import org.springframework.validation.annotation.Validated;

/**
 * @param unit who signs; without it the county by the name under which it enrolled itself
 * @param template the Word template, best an own copy that the office has changed
 * @param lookEvery how often the writer looks for summaries that wait
 * @param claim after how long of silence another process may take over a summary that was being written
 */
@Validated
@ConfigurationProperties("shouwang.summary")
record SummaryProperties(
        @Nullable String unit,

        @DefaultValue("classpath:summary/annual-summary.docx")
        Resource template,

        @DefaultValue("1s") Duration lookEvery,
        @DefaultValue("30s") Duration claim) {}
