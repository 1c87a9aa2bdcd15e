package org.shouwang.platform.eventstore;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Declares the event store piece by piece, because nothing may be left to what Axon happens to find. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration"
        },
        beforeName = "org.axonframework.springboot.autoconfig.AxonAutoConfiguration")
@EnableConfigurationProperties(EventStoreProperties.class)
class EventStoreAutoConfiguration {

    static final EventSchema EVENTS = EventSchema.builder()
            .eventTable("domain_event_entry")
            .snapshotTable("snapshot_event_entry")
            .build();

    static final TokenSchema TOKENS =
            TokenSchema.builder().setTokenTable("token_entry").build();

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    ConnectionProvider connectionProvider(DataSource dataSource) {
        return new SpringDataSourceConnectionProvider(dataSource);
    }

    @Bean
    @Primary
    Serializer internalsSerializer() {
        return new InternalsSerializer();
    }

    @Bean
    @Qualifier("messageSerializer")
    Serializer messageSerializer() {
        return new InternalsSerializer();
    }

    @Bean
    @Qualifier("eventSerializer")
    Serializer eventSerializer() {
        return new CatalogueSerializer();
    }

    @Bean
    JdbcEventStorageEngine eventStorageEngine(
            ConnectionProvider connections,
            TransactionManager transactions,
            Serializer internals,
            @Qualifier("eventSerializer") Serializer events,
            Configuration axon,
            EventStoreProperties properties,
            MeterRegistry meters) {
        JdbcEventStorageEngine.Builder builder = JdbcEventStorageEngine.builder()
                .connectionProvider(connections)
                .transactionManager(transactions)
                .snapshotSerializer(internals)
                .eventSerializer(events)
                .upcasterChain(axon.upcasterChain())
                .schema(EVENTS);
        builder.batchSize(properties.readAhead())
                .finalAggregateBatchPredicate(batch -> isLast(batch, properties.readAhead()));
        return new SerialisedAppends(builder, meters);
    }

    @Bean(name = "eventBus")
    @Qualifier("eventStore")
    LocalEventStore eventStore(JdbcEventStorageEngine engine, EventStoreProperties properties) {
        return new LocalEventStore(EmbeddedEventStore.builder()
                .storageEngine(engine)
                .fetchDelay(properties.pollEvery().toMillis()));
    }

    @Bean
    JdbcTokenStore tokenStore(ConnectionProvider connections, Serializer internals, EventStoreProperties properties) {
        return JdbcTokenStore.builder()
                .connectionProvider(connections)
                .serializer(internals)
                .schema(TOKENS)
                .nodeId(properties.tokenOwner())
                .build();
    }

    /** Who did it, when it was written down, and by which import: carried from the command to each of its events. */
    @Bean
    CorrelationDataProvider correlationDataProvider() {
        return new SimpleCorrelationDataProvider("recordedAt", "actor", "importId");
    }

    @Bean
    AsOneTransaction asOneTransaction(TransactionManager transactions) {
        return new AsOneTransaction(transactions);
    }

    @Bean
    StoredEvents storedEvents(JdbcClient jdbc) {
        return new StoredEvents(jdbc);
    }

    /** Sequence numbers of an aggregate are dense, so a batch that is not full is the last one. */
    private static boolean isLast(List<? extends DomainEventData<?>> batch, int readAhead) {
        return batch.size() < readAhead;
    }
}
