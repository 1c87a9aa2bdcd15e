package org.shouwang.platform.processing;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.function.LongSupplier;
import org.shouwang.platform.processing.ProcessorLag.Behind;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationListener;

/** Lag of every processor and the number of parked events, as positions and counts, never as time. */
class ProcessingGauges implements ApplicationListener<ApplicationStartedEvent> {

    private final MeterRegistry meters;
    private final ProcessorLag lag;
    private final ParkedEvents parked;

    ProcessingGauges(MeterRegistry meters, ProcessorLag lag, ParkedEvents parked) {
        this.meters = meters;
        this.lag = lag;
        this.parked = parked;
    }

    @Override
    public void onApplicationEvent(ApplicationStartedEvent started) {
        gauge("shouwang.parked.events", Tags.empty(), () -> parked.letters());
        lag.all().stream().map(Behind::processor).forEach(this::gauges);
    }

    private void gauges(String processor) {
        Tags tags = Tags.of("processor", processor);
        gauge("shouwang.processor.lag", tags, () -> lag.of(processor));
        gauge("shouwang.processor.failing", tags, () -> lag.isFailing(processor) ? 1 : 0);
    }

    private void gauge(String name, Tags tags, LongSupplier value) {
        Gauge unused = Gauge.builder(name, () -> value.getAsLong()).tags(tags).register(meters);
    }
}
