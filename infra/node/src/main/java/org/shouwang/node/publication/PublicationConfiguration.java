package org.shouwang.node.publication;

import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;
import org.shouwang.node.enrolment.AccessToBroker;
import org.shouwang.node.identity.NodeIdentity;
import org.shouwang.node.lives.Lives;
import org.shouwang.platform.web.NavigationItem;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PublicationProperties.class)
class PublicationConfiguration {

    @Bean
    NavigationItem publicationInTheBar() {
        return new NavigationItem(80, PublicationPage.PATH, "publication.title");
    }

    @Bean
    Publishing publishing(
            PublicationProperties properties,
            NodeIdentity node,
            AccessToBroker broker,
            Lives lives,
            PublicationStatus status,
            Clock clock) {
        Supplier<Map<String, Object>> access =
                () -> broker.current().orElseThrow(NotReached::noBroker).clientSettings();
        UpTopic up = new UpTopic(access, node.id(), properties.patience());
        DownTopic down = new DownTopic(access, node.id(), new SignOfLife(clock, properties.patience()));
        Correspondence correspondence =
                new Correspondence(lives, broker::firstEpoch, up, down, status, properties.listening());
        return new Publishing(lives, broker, correspondence, status, properties);
    }
}
