package org.shouwang.journeys.load;

import java.util.List;
import java.util.Map;
import org.shouwang.journeys.load.measuring.ExactlyOnce;
import org.shouwang.journeys.load.measuring.Percentiles;
import org.shouwang.journeys.load.measuring.Phase;

/**
 * What the measured node felt, phase by phase.
 *
 * @param commands from the request to the answer
 * @param reported from the answer until the node showed the event as reported
 * @param onTheWay from the moment of recording until the county took it in
 * @param written poison by kind
 * @param became what the county made of everything that came in the name of the poisoned node
 */
record IsolationFigures(
        List<Phase> phases,
        List<Percentiles> commands,
        List<Percentiles> reported,
        List<Percentiles> onTheWay,
        Map<String, Long> written,
        Map<String, Long> became,
        ExactlyOnce ofFlood,
        ExactlyOnce ofMeasured) {

    /** Until all of the flood was reported. */
    double floodSeconds() {
        return phases.stream()
                .filter(phase -> phase.span().name().startsWith("B "))
                .mapToDouble(phase -> phase.span().seconds())
                .sum();
    }

    boolean holds() {
        return ofFlood.holds() && ofMeasured.holds();
    }
}
