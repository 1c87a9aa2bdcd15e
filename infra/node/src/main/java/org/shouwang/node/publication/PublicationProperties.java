package org.shouwang.node.publication;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How this node corresponds.
 *
 * @param patience how long the broker may take to acknowledge a batch
 * @param listening how long one listens for the county before one looks for new records of one's own
 * @param retryAfter how long publication rests when PostgreSQL or Kafka failed
 */
@Validated
@ConfigurationProperties("shouwang.kafka")
record PublicationProperties(
        @DefaultValue("30s") Duration patience,
        @DefaultValue("200ms") Duration listening,
        @DefaultValue("1s") Duration retryAfter) {}
