package org.shouwang.node.publication;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.shouwang.events.child.PupilReturned;
import org.shouwang.node.NodeUnderTest;
import org.shouwang.platform.eventstore.AsOneTransaction;
import org.shouwang.platform.sync.Holding;
import org.shouwang.testkit.TestKafka;
import org.shouwang.testkit.TestPostgres;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** A node with a database and a topic of its own, which can be stopped and started again. */
final class PublishingNode implements AutoCloseable {

    private static final LocalDate DAY = LocalDate.of(2024, 9, 1);

    private TestPostgres.Database database = TestPostgres.freshDatabase();
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
                        "--shouwang.node.keep-dir=" + keepDirectoryPath(),
                        "--shouwang.kafka.patience=6s",
                        "--shouwang.kafka.retry-after=200ms",
                        "--shouwang.kafka.listening=50ms",
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

    void hearThatTheCountyHasNothing() {
        try (CountyVoice county = new CountyVoice(TestKafka.bootstrapServers(), id)) {
            county.say(new Holding(id, new TreeMap<>(), List.of()));
        }
    }

    /** The database as it is now, to be gone back to; the node must not run meanwhile. */
    TestPostgres.Database backup() {
        return database.copy();
    }

    /** From now on it starts on that database. */
    void restore(TestPostgres.Database backup) {
        database = backup;
    }

    /** Where the node keeps what is not in the database; may be asked while it is stopped. */
    Path keepDirectoryPath() {
        return Path.of(System.getProperty("user.dir"), "target", "keep", id);
    }

    void recordReturnOf(String childId) {
        PupilReturned event = new PupilReturned(childId, DAY);
        get(AsOneTransaction.class).run(() -> get(EventStore.class)
                .publish(new GenericDomainEventMessage<>("ChildFile", childId, 0, event)));
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
