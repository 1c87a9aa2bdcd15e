package org.shouwang.node.enrolment;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param bootstrapServers the county's broker, where it is not the one that the county named in its answer
 * @param tls false where broker and node share a machine
 */
@ConfigurationProperties("shouwang.kafka")
record EnrolmentSettings(
        @Nullable String bootstrapServers,
        @DefaultValue("false") boolean tls) {}
