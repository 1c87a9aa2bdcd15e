package org.shouwang.platform.imports;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.shouwang.platform.eventstore.NewEvents;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Imports for every service that says what its paper does. */
@AutoConfiguration(
        afterName = {
            "org.shouwang.platform.eventstore.EventStoreAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration"
        })
@ConditionalOnBean(ImportTarget.class)
@EnableConfigurationProperties(ImportProperties.class)
class ImportsAutoConfiguration {

    private static final Supplier<String> NEW_ID = () -> UUID.randomUUID().toString();

    @Bean
    ImportWorker importWorker(
            JdbcClient jdbc,
            ImportTarget target,
            PlatformTransactionManager transactions,
            ImportProperties properties,
            MeterRegistry meters,
            ObjectProvider<NewEvents> newEvents) {
        ImportJobs jobs = new ImportJobs(jdbc);
        ImportRun run = new ImportRun(
                jobs,
                new RecordedRows(jdbc),
                target,
                new TransactionTemplate(transactions),
                NEW_ID,
                properties,
                meters,
                () -> newEvents.ifAvailable(NewEvents::announce));
        return new ImportWorker(jobs, run, properties);
    }

    @Bean
    Imports imports(JdbcClient jdbc, ImportTarget target, ImportWorker worker, Clock clock) {
        return new Imports(new ImportJobs(jdbc), target, worker, clock, NEW_ID);
    }
}
