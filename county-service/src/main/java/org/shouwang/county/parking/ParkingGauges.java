package org.shouwang.county.parking;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToDoubleFunction;
import org.shouwang.county.parking.ParkedRows.Counts;
import org.springframework.stereotype.Component;

/** For the watch, apart: what waits for somebody, what somebody decided, what was taken in after all. */
@Component
class ParkingGauges implements MeterBinder {

    private final ParkedRows rows;

    ParkingGauges(ParkedRows rows) {
        this.rows = rows;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        gauge(meters, "open", Counts::open);
        gauge(meters, "set_aside", Counts::setAside);
        gauge(meters, "resolved", Counts::resolved);
    }

    private void gauge(MeterRegistry meters, String state, ToDoubleFunction<Counts> value) {
        Gauge unused = Gauge.builder("shouwang.parked.records", rows, all -> value.applyAsDouble(all.counts()))
                .tag("state", state)
                .register(meters);
    }
}
