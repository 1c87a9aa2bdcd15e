package org.shouwang.platform.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.shouwang.platform.processing.PupilsSeen.DAY;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwang.events.child.PupilReturned;
import org.shouwang.platform.eventstore.ChildUnderTest;
import org.shouwang.platform.eventstore.ChildUnderTest.Return;
import org.shouwang.platform.eventstore.RunningStore;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** PostgreSQL refuses one statement and with it all that follow in the transaction; only that one event may suffer. */
class RefusedStatementIT {

    private final RunningStore store = RunningStore.notRunning();

    @AfterEach
    void stop() {
        store.close();
    }

    @ParameterizedTest
    @ValueSource(classes = {AtOnce.class, AtTheEnd.class})
    void the_event_whose_statement_is_refused_is_parked_and_the_batch_goes_on(Class<?> projection) {
        store.start(Commands.class);
        store.jdbc().execute("create table short_name (name varchar(5) not null)");
        store.send(new Return("ming", DAY));
        store.send(new Return("much too long", DAY));
        store.send(new Return("hong", DAY));
        store.stop();

        store.start(projection);

        await().until(() -> store.get(ProcessorLag.class).of("names") == 0);
        assertThat(names()).containsExactly("ming", "hong");
        assertThat(store.get(ParkedEvents.class).all())
                .singleElement()
                .satisfies(parked -> assertThat(parked.sequence()).isEqualTo("much too long"))
                .satisfies(parked -> assertThat(parked.reason()).contains("varying(5)"));
    }

    @Test
    void after_a_commit_events_are_handled_together_again() {
        assertThat(OneByOne.isOn()).isFalse();
        the_event_whose_statement_is_refused_is_parked_and_the_batch_goes_on(AtTheEnd.class);

        store.send(new Return("a", DAY));

        await().until(() -> names().contains("a"));
        assertThat(store.get(AtTheEnd.Names.class).lastWasTogether).isTrue();
    }

    private List<String> names() {
        return store.jdbc().queryForList("select name from short_name", String.class);
    }

    @Import(ChildUnderTest.class)
    static class Commands {}

    @Import({ChildUnderTest.class, AtOnce.Names.class})
    static class AtOnce {

        @ProcessingGroup("names")
        record Names(JdbcTemplate jdbc) {

            @EventHandler
            void on(PupilReturned event) {
                jdbc.update("insert into short_name values (?)", event.childId());
            }
        }
    }

    @Import({ChildUnderTest.class, AtTheEnd.Names.class})
    static class AtTheEnd {

        @ProcessingGroup("names")
        static class Names {

            private final JdbcTemplate jdbc;
            private volatile boolean lastWasTogether;

            Names(JdbcTemplate jdbc) {
                this.jdbc = jdbc;
            }

            @EventHandler
            void on(PupilReturned event) {
                lastWasTogether = !OneByOne.isOn();
                if (OneByOne.isOn()) {
                    write(List.of(event.childId()));
                } else {
                    batch().add(event.childId());
                }
            }

            private List<String> batch() {
                return CurrentUnitOfWork.get().root().getOrComputeResource("names", key -> {
                    List<String> names = new ArrayList<>();
                    CurrentUnitOfWork.get().root().onPrepareCommit(unit -> write(names));
                    return names;
                });
            }

            private void write(List<String> names) {
                names.forEach(name -> jdbc.update("insert into short_name values (?)", name));
            }
        }
    }
}
