package org.shouwang.platform.processing;

import java.time.Duration;
import org.axonframework.eventhandling.TrackingEventProcessor;

/** Axon doubles its wait after a failure up to a minute; here a bound is set, so that what was put right is soon noticed. */
class PatientProcessor extends TrackingEventProcessor {

    private final Duration atMost;

    PatientProcessor(Builder builder, Duration atMost) {
        super(builder);
        this.atMost = atMost;
    }

    @Override
    protected void doSleepFor(long millisToSleep) {
        super.doSleepFor(Math.min(millisToSleep, atMost.toMillis()));
    }
}
