package org.shouwang.county.intake;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Locale;
import org.shouwang.platform.sync.Judged;
import org.shouwang.platform.sync.ParkReason;
import org.shouwang.platform.sync.Verdict;
import org.springframework.stereotype.Component;

/** What became of the records since this process began. */
@Component
class IntakeMetrics {

    private final MeterRegistry meters;

    IntakeMetrics(MeterRegistry meters) {
        this.meters = meters;
    }

    void count(List<Judged> done) {
        done.forEach(judged -> meters.counter(
                        "shouwang.intake.records",
                        "result",
                        result(judged.verdict()),
                        "reason",
                        reason(judged.verdict()))
                .increment());
    }

    private static String result(Verdict verdict) {
        return switch (verdict.outcome()) {
            case APPEND -> "ok";
            case DUPLICATE -> "duplicate";
            case HOLD -> "held";
            case PARK -> verdict.reason() == ParkReason.FORK ? "fork" : "parked";
        };
    }

    private static String reason(Verdict verdict) {
        return verdict.reason() == null ? "" : verdict.reason().name().toLowerCase(Locale.ROOT);
    }
}
