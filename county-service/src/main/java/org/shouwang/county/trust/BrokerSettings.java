package org.shouwang.county.trust;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param bootstrapServers the broker, as the county reaches it
 * @param nodeBootstrapServers the broker as the nodes reach it, where that is another address
 * @param tls false where all of a county runs on one machine
 */
@Validated
@ConfigurationProperties("shouwang.kafka")
public record BrokerSettings(
        @DefaultValue("127.0.0.1:9092") @NotBlank String bootstrapServers,
        @Nullable String nodeBootstrapServers,
        @DefaultValue("false") boolean tls) {

    public String asNodesReachIt() {
        return nodeBootstrapServers == null ? bootstrapServers : nodeBootstrapServers;
    }
}
