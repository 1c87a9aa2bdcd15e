package org.shouwang.platform.importpages;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import org.shouwang.platform.imports.FactTable;
import org.shouwang.platform.imports.ImportTarget;
import org.shouwang.testkit.TestPostgres;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A whole service with pages, whose unit only writes facts down. */
final class ImportingWebUnit {

    private ImportingWebUnit() {}

    static ConfigurableApplicationContext start(TestPostgres.Database database) {
        return new SpringApplicationBuilder(Service.class)
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + database.url(),
                        "--spring.datasource.username=" + database.user(),
                        "--spring.datasource.password=" + database.password(),
                        "--spring.flyway.locations=classpath:db/platform,classpath:db/facttable");
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Service {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        MeterRegistry meters() {
            return new SimpleMeterRegistry();
        }

        @Bean
        ImportTarget target(JdbcClient jdbc) {
            return new FactTable(jdbc);
        }
    }
}
