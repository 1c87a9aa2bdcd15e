package org.shouwang.node.publication;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param bootstrapServers the county's broker; without it the node works and publishes nothing
 * @param patience how long the broker may take to acknowledge a batch
 */
@Validated
@ConfigurationProperties("shouwang.kafka")
record PublicationProperties(
        @Nullable String bootstrapServers,
        @DefaultValue("30s") Duration patience) {}
