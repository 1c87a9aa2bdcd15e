package org.shouwang.platform.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.shouwang.platform.processing.PupilsSeen.DAY;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shouwang.platform.eventstore.ChildUnderTest;
import org.shouwang.platform.eventstore.ChildUnderTest.Return;
import org.shouwang.platform.eventstore.RunningStore;
import org.shouwang.platform.letters.DeadLetters;
import org.shouwang.platform.letters.DeadLetters.Retried;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** An event that its handler cannot take is neither lost nor in the way of others. */
class FailingHandlerIT {

    private RunningStore store;

    @AfterEach
    void stop() {
        store.close();
    }

    @Test
    void from_the_seventh_event_on_the_child_is_parked_and_other_children_go_on() {
        start(Parking.class);
        pupils().failAt("ming@" + DAY.plusDays(6));

        returns("ming", 10);
        returns("hong", 10);

        await().until(() -> pupils().seen().size() == 16);
        assertThat(pupils().seen()).filteredOn(name -> name.startsWith("ming")).hasSize(6);
        assertThat(pupils().seen()).filteredOn(name -> name.startsWith("hong")).hasSize(10);
        assertThat(parked().letters()).isEqualTo(4);
    }

    @Test
    void parked_events_are_handled_in_their_order_once_the_handler_can() {
        start(Parking.class);
        pupils().failAt("ming@" + DAY.plusDays(6));
        returns("ming", 10);
        await().until(() -> parked().letters() == 4);

        pupils().recover();
        assertThat(tryAgain()).isEqualTo(new Retried(1, 0));
        assertThat(parked().letters()).isZero();
        assertThat(pupils().seen()).containsExactlyElementsOf(named("ming", 10));
    }

    @Test
    void trying_again_in_vain_keeps_them() {
        start(Parking.class);
        pupils().failAt("ming");
        returns("ming", 3);
        await().until(() -> parked().letters() == 3);

        assertThat(tryAgain()).isEqualTo(new Retried(0, 1));
        assertThat(parked().letters()).isEqualTo(3);
    }

    @Test
    void a_full_parking_place_stops_the_processor_until_there_is_room() {
        start(Parking.class, "--shouwang.processing.parked-sequences=2");
        pupils().failAt("a");
        pupils().failAt("b");
        pupils().failAt("c");
        returns("a", 1);
        returns("b", 1);
        returns("c", 1);
        returns("d", 1);
        await().until(() -> lag().all().get(0).failing());
        assertThat(lag().of("pupils")).isPositive();
        assertThat(pupils().seen()).isEmpty();

        pupils().recover();
        await().until(() -> lag().of("pupils") == 0);
        assertThat(tryAgain().failedAgain()).isZero();
        assertThat(pupils().seen()).contains("a@" + DAY, "b@" + DAY, "c@" + DAY, "d@" + DAY);
    }

    @Test
    void a_group_that_does_not_park_waits_at_the_event_and_goes_on_from_it() {
        start(Stopping.class);
        pupils().failAt("ming@" + DAY.plusDays(1));
        returns("ming", 3);
        await().until(() -> lag().all().get(0).failing());

        pupils().recover();

        await().until(() -> lag().of("pupils") == 0);
        assertThat(pupils().seen()).containsAll(named("ming", 3));
    }

    private Retried tryAgain() {
        return store.get(DeadLetters.class).retryAll("pupils");
    }

    private void start(Class<?> parts, String... settings) {
        store = RunningStore.with(parts, settings);
    }

    private PupilsSeen pupils() {
        return store.get(PupilsSeen.class);
    }

    private ParkedEvents parked() {
        return store.get(ParkedEvents.class);
    }

    private ProcessorLag lag() {
        return store.get(ProcessorLag.class);
    }

    private void returns(String childId, int times) {
        IntStream.range(0, times).forEach(n -> store.send(new Return(childId, DAY.plusDays(n))));
    }

    private static List<String> named(String childId, int times) {
        return IntStream.range(0, times)
                .mapToObj(n -> PupilsSeen.name(childId, DAY.plusDays(n)))
                .toList();
    }

    @Import({ChildUnderTest.class, PupilsSeen.class})
    static class Parking {}

    @Import({ChildUnderTest.class, PupilsSeen.class})
    static class Stopping {

        @Bean
        ProcessorSettings pupils() {
            return ProcessorSettings.stopping("pupils");
        }
    }
}
