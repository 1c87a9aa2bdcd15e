package org.shouwang.platform.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.shouwang.platform.processing.PupilsSeen.DAY;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwang.platform.eventstore.ChildUnderTest;
import org.shouwang.platform.eventstore.ChildUnderTest.Return;
import org.shouwang.platform.eventstore.RunningStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

class ProcessorLagIT {

    private RunningStore store;

    @BeforeEach
    void start() {
        store = RunningStore.with(Parts.class);
    }

    @AfterEach
    void stop() {
        store.close();
    }

    @Test
    void events_that_were_written_down_days_ago_are_no_lag_once_they_are_handled() {
        store.send(GenericCommandMessage.asCommandMessage(new Return("ming", DAY))
                .andMetaData(Map.of("recordedAt", "2024-09-01T00:00:00Z")));

        await().until(() -> store.get(PupilsSeen.class).seen().size() == 1);
        await().until(() -> gauge("shouwang.processor.lag") == 0);
    }

    @Test
    void every_event_that_waits_behind_a_failure_counts() {
        store.get(PupilsSeen.class).failAt("ming");

        store.send(new Return("ming", DAY));
        store.send(new Return("ming", DAY.plusDays(1)));

        await().until(() -> gauge("shouwang.processor.failing") == 1);
        assertThat(gauge("shouwang.processor.lag")).isEqualTo(2);
    }

    @Test
    void appends_are_counted_and_timed() {
        store.send(new Return("ming", DAY));
        store.send(new Return("hong", DAY));

        MeterRegistry meters = store.get(MeterRegistry.class);
        assertThat(meters.counter("shouwang.events.appended").count()).isEqualTo(2);
        assertThat(meters.timer("shouwang.events.append").count()).isEqualTo(2);
    }

    private double gauge(String name) {
        return store.get(MeterRegistry.class).get(name).gauge().value();
    }

    @Import({ChildUnderTest.class, PupilsSeen.class})
    static class Parts {

        @Bean
        ProcessorSettings pupils() {
            return ProcessorSettings.stopping("pupils");
        }
    }
}
