package org.shouwang.platform.letters;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.util.function.ToDoubleFunction;
import org.axonframework.config.EventProcessingConfiguration;
import org.shouwang.platform.letters.DeadLetters.Counts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Dead letters can be dealt with wherever events are handled. */
@AutoConfiguration(
        afterName = {
            "org.shouwang.platform.processing.ProcessingAutoConfiguration",
            "org.axonframework.springboot.autoconfig.AxonAutoConfiguration"
        })
class LettersAutoConfiguration {

    @Bean
    LetterHandlers handlersThatAxonConfigured(EventProcessingConfiguration processing) {
        return processing::sequencedDeadLetterProcessor;
    }

    @Bean
    DeadLetters deadLetters(JdbcClient jdbc, ObjectProvider<LetterHandlers> handlers, Clock clock) {
        return new DeadLetters(jdbc, handlers.orderedStream().toList(), clock);
    }

    @Bean
    MeterBinder letterGauges(DeadLetters letters) {
        return meters -> {
            gauge(meters, letters, "open", Counts::open);
            gauge(meters, letters, "set_aside", Counts::setAside);
        };
    }

    private static void gauge(MeterRegistry meters, DeadLetters letters, String state, ToDoubleFunction<Counts> value) {
        Gauge unused = Gauge.builder("shouwang.parked.sequences", letters, all -> value.applyAsDouble(all.counts()))
                .tag("state", state)
                .register(meters);
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
    @Import(LetterDesk.class)
    static class Pages {}
}
