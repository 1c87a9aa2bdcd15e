package org.shouwang.platform.eventstore;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param tokenOwner the name under which this process claims its tokens. It stays the same over restarts, so that the
 *     claim of the process before is its own, whatever the clock says meanwhile; two processes on one database need two
 *     names
 * @param readAhead events fetched from the table at a time
 * @param pollEvery how soon events appended by another process are noticed
 */
@Validated
@ConfigurationProperties("shouwang.event-store")
record EventStoreProperties(
        @DefaultValue("the-only-instance") @NotBlank String tokenOwner,
        @DefaultValue("5000") @Positive int readAhead,
        @DefaultValue("500ms") Duration pollEvery) {}
