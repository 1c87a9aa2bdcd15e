package org.shouwang.platform.imports;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.shouwang.testkit.TestPostgres;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One life of a service that takes paper in, ten rows at a time. */
final class ImportingUnit {

    private final ConfigurableApplicationContext context;

    private ImportingUnit(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static ImportingUnit start(TestPostgres.Database database) {
        return new ImportingUnit(new SpringApplicationBuilder(Service.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--spring.datasource.url=" + database.url(),
                        "--spring.datasource.username=" + database.user(),
                        "--spring.datasource.password=" + database.password(),
                        "--spring.flyway.locations=classpath:db/platform,classpath:db/facttable",
                        "--shouwang.imports.rows-at-a-time=10"));
    }

    Imports imports() {
        return context.getBean(Imports.class);
    }

    List<String> facts() {
        return context.getBean(FactTable.class).facts();
    }

    void failNextPiece() {
        context.getBean(FactTable.class).failAfter(0);
    }

    ImportJob ended(String id) {
        return await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> imports().find(id).orElseThrow(), job -> job.state() != ImportJob.State.RUNNING);
    }

    /** Leaves job and database as a process does that is killed after so many more facts. */
    String cutShort(Imports.Upload upload, int facts) {
        context.getBean(ImportWorker.class).stop();
        String id = imports().take(upload);
        FactTable table = context.getBean(FactTable.class);
        table.failAfter(facts);
        ImportJobs jobs = new ImportJobs(context.getBean(JdbcClient.class));
        assertThatThrownBy(() -> run(jobs, table).run(jobs.find(id).orElseThrow(), () -> false))
                .isInstanceOf(FactTable.Full.class);
        return id;
    }

    private ImportRun run(ImportJobs jobs, FactTable table) {
        return new ImportRun(
                jobs,
                new RecordedRows(context.getBean(JdbcClient.class)),
                table,
                new TransactionTemplate(context.getBean(PlatformTransactionManager.class)),
                () -> "id",
                context.getBean(ImportProperties.class),
                new SimpleMeterRegistry(),
                () -> {});
    }

    void close() {
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        FlywayAutoConfiguration.class,
        ImportsAutoConfiguration.class
    })
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
        FactTable factTable(JdbcClient jdbc) {
            return new FactTable(jdbc);
        }
    }
}
