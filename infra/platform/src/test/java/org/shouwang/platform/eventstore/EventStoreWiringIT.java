package org.shouwang.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.axonframework.updates.UpdateChecker;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EventStoreWiringIT {

    private static RunningStore store;

    @BeforeAll
    static void start() {
        store = RunningStore.with(Nothing.class);
    }

    @AfterAll
    static void stop() {
        store.close();
    }

    @Test
    void events_are_kept_in_postgresql_under_the_append_lock() {
        assertThat(store.get(EventStorageEngine.class))
                .isInstanceOf(JdbcEventStorageEngine.class)
                .isExactlyInstanceOf(SerialisedAppends.class);
    }

    @Test
    void the_event_bus_is_the_embedded_event_store() {
        assertThat(store.get(EventBus.class)).isInstanceOf(EmbeddedEventStore.class);
        assertThat(store.get(EventStore.class)).isSameAs(store.get(EventBus.class));
        assertThat(store.get(Configuration.class).eventStore()).isSameAs(store.get(EventBus.class));
    }

    @Test
    void tokens_are_kept_in_postgresql() {
        assertThat(store.get(TokenStore.class)).isExactlyInstanceOf(JdbcTokenStore.class);
        assertThat(store.get(Configuration.class).eventProcessingConfiguration().tokenStore("any"))
                .isSameAs(store.get(TokenStore.class));
    }

    @Test
    void transactions_are_those_of_spring() {
        assertThat(store.get(TransactionManager.class)).isExactlyInstanceOf(SpringTransactionManager.class);
        assertThat(store.get(Configuration.class).eventProcessingConfiguration().transactionManager("any"))
                .isSameAs(store.get(TransactionManager.class));
    }

    @Test
    void events_are_written_by_the_catalogue_and_nothing_by_xstream() {
        Configuration axon = store.get(Configuration.class);

        assertThat(axon.eventSerializer()).isExactlyInstanceOf(CatalogueSerializer.class);
        assertThat(axon.serializer()).isExactlyInstanceOf(InternalsSerializer.class);
        assertThat(axon.messageSerializer()).isExactlyInstanceOf(InternalsSerializer.class);
    }

    @Test
    void nothing_asks_the_internet_for_updates() {
        assertThat(store.context().getBeanNamesForType(UpdateChecker.class)).isEmpty();
    }

    @Test
    void there_is_one_clock() {
        assertThat(store.context().getBeansOfType(Clock.class)).hasSize(1);
    }

    @Test
    void the_index_comes_from_a_sequence_that_hands_out_one_number_at_a_time() {
        String cache = "select seqcache from pg_sequence where seqrelid = 'domain_event_entry_seq'::regclass";

        assertThat(store.jdbc().queryForObject(cache, Long.class)).isEqualTo(1);
    }

    static class Nothing {}
}
