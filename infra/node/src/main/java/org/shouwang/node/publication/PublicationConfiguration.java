package org.shouwang.node.publication;

import org.shouwang.node.identity.NodeIdentity;
import org.shouwang.platform.processing.ProcessorSettings;
import org.shouwang.platform.web.NavigationItem;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PublicationProperties.class)
class PublicationConfiguration {

    private static final int BATCH = 1_000;

    @Bean
    NavigationItem publicationInTheBar() {
        return new NavigationItem(80, PublicationPage.PATH, "publication.title");
    }

    /** A batch is published whole or not at all; there is nothing to put aside. */
    @Bean
    ProcessorSettings publicationStops() {
        return ProcessorSettings.stopping(Publication.GROUP).inBatchesOf(BATCH);
    }

    @Bean
    @ConditionalOnProperty("shouwang.kafka.bootstrap-servers")
    UpTopic upTopic(PublicationProperties properties, NodeIdentity node) {
        return new UpTopic(String.valueOf(properties.bootstrapServers()), node.id(), properties.patience());
    }

    @Bean
    @ConditionalOnProperty("shouwang.kafka.bootstrap-servers")
    Publication publication(PublicationLog log, UpTopic topic, PublicationStatus status) {
        return new Publication(log, topic, status);
    }
}
