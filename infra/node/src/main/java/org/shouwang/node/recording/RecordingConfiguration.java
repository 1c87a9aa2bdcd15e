package org.shouwang.node.recording;

import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.modelling.command.Repository;
import org.shouwang.node.childfile.ChildFile;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells Axon of the aggregate. */
@Configuration(proxyBeanMethods = false)
class RecordingConfiguration {

    /** More than the largest school has children. */
    private static final int CHILDREN_IN_MEMORY = 5_000;

    @Bean
    CommittedAggregates committedAggregates() {
        return new CommittedAggregates(CHILDREN_IN_MEMORY);
    }

    @Bean
    ConfigurerModule childFiles(CommittedAggregates cache) {
        AggregateConfigurer<ChildFile> files =
                AggregateConfigurer.defaultConfiguration(ChildFile.class).configureCache(axon -> cache);
        return configurer -> {
            var unused = configurer.configureAggregate(files);
        };
    }

    @Bean
    Repository<ChildFile> childFileRepository(org.axonframework.config.Configuration axon) {
        return axon.repository(ChildFile.class);
    }
}
