package org.shouwang.node.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.shouwang.events.child.PupilReturned;
import org.shouwang.node.NodeUnderTest;
import org.shouwang.platform.eventstore.AsOneTransaction;
import org.shouwang.testkit.TestKafka;
import org.shouwang.testkit.TestPostgres;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** A node with a database and a topic of its own, which can be stopped and started again. */
final class PublishingNode implements AutoCloseable {

    private static final LocalDate DAY = LocalDate.of(2024, 9, 1);

    private final TestPostgres.Database database = TestPostgres.freshDatabase();
    private final String id = TestKafka.freshNode();
    private ConfigurableApplicationContext context;
    private int pupils;

    PublishingNode start(String broker) {
        return start(WebApplicationType.NONE, "--shouwang.kafka.bootstrap-servers=" + broker);
    }

    PublishingNode startWithoutBroker() {
        return start(WebApplicationType.NONE, "--spring.main.banner-mode=off");
    }

    PublishingNode start(WebApplicationType type, String setting) {
        context = new SpringApplicationBuilder(NodeUnderTest.class)
                .web(type)
                .run(
                        "--spring.datasource.url=" + database.url(),
                        "--spring.datasource.username=" + database.user(),
                        "--spring.datasource.password=" + database.password(),
                        "--shouwang.node.id=" + id,
                        "--shouwang.kafka.patience=6s",
                        "--shouwang.processing.retry-at-most=500ms",
                        "--server.port=0",
                        setting);
        return this;
    }

    String id() {
        return id;
    }

    String topic() {
        return "up." + id;
    }

    JdbcTemplate jdbc() {
        return context.getBean(JdbcTemplate.class);
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    PublicationStatus.Progress progress() {
        return get(PublicationStatus.class).progress();
    }

    boolean isFailing() {
        return get(PublicationStatus.class).lastAttempt().why() != null;
    }

    /** Pupils return, one event each, a thousand to a transaction. */
    void record(int events) {
        for (int done = 0; done < events; done += 1_000) {
            int now = Math.min(1_000, events - done);
            get(AsOneTransaction.class).run(() -> get(EventStore.class).publish(returns(now)));
        }
    }

    /** Forgets how far it had published, so that all of the log is published again. */
    void publishAllAgain() {
        StreamingEventProcessor processor = get(EventProcessingConfiguration.class)
                .eventProcessor(Publication.GROUP, StreamingEventProcessor.class)
                .orElseThrow();
        processor.shutDown();
        processor.resetTokens();
        processor.start();
    }

    void stop() {
        context.close();
    }

    @Override
    public void close() {
        context.close();
    }

    private List<DomainEventMessage<?>> returns(int count) {
        List<DomainEventMessage<?>> events = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            String childId = "child-" + pupils++;
            events.add(new GenericDomainEventMessage<>("ChildFile", childId, 0, new PupilReturned(childId, DAY)));
        }
        return events;
    }
}
