package org.shouwang.platform.eventstore;

import java.util.Arrays;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.shouwang.testkit.TestPostgres;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** An application with nothing but the event store, on a database of its own that outlives it. */
public final class RunningStore implements AutoCloseable {

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Application {}

    private final TestPostgres.Database database;
    private ConfigurableApplicationContext context;

    private RunningStore(TestPostgres.Database database) {
        this.database = database;
    }

    public static RunningStore with(Class<?> parts, String... settings) {
        return notRunning().start(parts, settings);
    }

    public static RunningStore notRunning() {
        return new RunningStore(TestPostgres.freshDatabase());
    }

    public RunningStore start(Class<?> parts, String... settings) {
        context = new SpringApplicationBuilder(Application.class, parts)
                .web(WebApplicationType.NONE)
                .run(Stream.concat(
                                Stream.of(
                                        "--spring.datasource.url=" + database.url(),
                                        "--spring.datasource.username=" + database.user(),
                                        "--spring.datasource.password=" + database.password()),
                                Arrays.stream(settings))
                        .toArray(String[]::new));
        return this;
    }

    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    public ConfigurableApplicationContext context() {
        return context;
    }

    public JdbcTemplate jdbc() {
        return get(JdbcTemplate.class);
    }

    public Object send(Object command) {
        return get(CommandGateway.class).sendAndWait(command);
    }

    public void stop() {
        context.close();
    }

    @Override
    public void close() {
        context.close();
    }
}
