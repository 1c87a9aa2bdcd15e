package org.shouwang.platform.processing;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.serialization.Serializer;
import org.shouwang.platform.eventstore.StoredEvents;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Gives every processing group of the application the rules of this package. */
@AutoConfiguration(
        afterName = "org.shouwang.platform.eventstore.EventStoreAutoConfiguration",
        beforeName = "org.axonframework.springboot.autoconfig.AxonAutoConfiguration")
@EnableConfigurationProperties(ProcessingProperties.class)
class ProcessingAutoConfiguration {

    @Bean
    ParkingPlace parkingPlace(
            ConnectionProvider connections,
            TransactionManager transactions,
            Serializer internals,
            @Qualifier("eventSerializer") Serializer events,
            ProcessingProperties properties) {
        return new ParkingPlace(connections, transactions, internals, events, properties);
    }

    @Bean
    ConfigurerModule processingRules(
            ProcessingProperties properties, ParkingPlace parkingPlace, List<ProcessorSettings> settings) {
        Map<String, ProcessorSettings> byGroup = settings.stream()
                .collect(Collectors.toUnmodifiableMap(ProcessorSettings::processingGroup, Function.identity()));
        EveryProcessor rules = new EveryProcessor(properties, parkingPlace, byGroup);
        return configurer ->
                configurer.eventProcessing((EventProcessingConfigurer processing) -> rules.apply(processing));
    }

    @Bean
    ParkedEvents parkedEvents(JdbcClient jdbc) {
        return new ParkedEvents(jdbc);
    }

    @Bean
    BehindASavepoint behindASavepoint(PlatformTransactionManager transactions) {
        return new BehindASavepoint(transactions);
    }

    @Bean
    ProcessingGauges processingGauges(MeterRegistry meters, ProcessorLag lag, ParkedEvents parked) {
        return new ProcessingGauges(meters, lag, parked);
    }

    @Bean
    ProcessorLag processorLag(EventProcessingConfiguration processing, StoredEvents events) {
        return new ProcessorLag(processing, events);
    }
}
