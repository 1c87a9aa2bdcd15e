package org.shouwang.county.readmodels;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.shouwang.county.projecting.Feeds;
import org.shouwang.county.projecting.Projection;
import org.shouwang.platform.letters.LetterHandlers;
import org.shouwang.platform.processing.ParkingPlace;
import org.shouwang.platform.web.NavigationItem;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReadModelSettings.class)
class ReadModelsConfiguration {

    @Bean
    Generations readModelGenerations(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        return new Generations(jdbc, new TransactionTemplate(transactions), clock);
    }

    @Bean
    Feeds readModelFeeds(
            EventStore events,
            TokenStore tokens,
            TransactionManager axonTransactions,
            PlatformTransactionManager transactions,
            ParkingPlace parkingPlace,
            ReadModelSettings settings) {
        return new Feeds(events, tokens, axonTransactions, transactions, parkingPlace, settings.batchSize());
    }

    @Bean
    ReadModels readModels(
            List<Projection<?, ?>> projections, Generations generations, Feeds feeds, ReadModelSettings settings) {
        List<ReadModel<?, ?>> models = new ArrayList<>();
        projections.forEach(projection -> models.add(new ReadModel<>(projection, generations, feeds)));
        return new ReadModels(List.copyOf(models), generations, settings);
    }

    @Bean
    ParkedEvents eventsParkedByReadModels(JdbcClient jdbc) {
        return new ParkedEvents(jdbc);
    }

    @Bean
    LetterHandlers letterHandlersOfReadModels(ReadModels models) {
        return models::lettersOf;
    }

    @Bean
    NavigationItem readModelsInTheBar() {
        return new NavigationItem(80, "/read-models", "readmodels.title");
    }

    @Bean
    MeterBinder readModelMetrics(ReadModels models, List<Projection<?, ?>> projections) {
        return registry -> projections.forEach(projection -> {
            String name = projection.name();
            register(registry, models, name, "shouwang.readmodel.lag", ReadModelState::lag);
            register(registry, models, name, "shouwang.readmodel.parked", ReadModelState::parked);
            register(registry, models, name, "shouwang.readmodel.generation", ReadModelState::generation);
        });
    }

    private static void register(
            MeterRegistry registry,
            ReadModels models,
            String name,
            String metric,
            ToDoubleFunction<ReadModelState> value) {
        Gauge.builder(metric, models, all -> value.applyAsDouble(all.state(name)))
                .tag("model", name)
                .register(registry);
    }
}
