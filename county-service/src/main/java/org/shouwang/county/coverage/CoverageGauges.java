package org.shouwang.county.coverage;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The same, node by node, for the watch. */
@Component
class CoverageGauges {

    private static final Logger LOG = LoggerFactory.getLogger(CoverageGauges.class);

    private final Coverage coverage;
    private final MultiGauge position;
    private final MultiGauge lastHeard;
    private final MultiGauge held;
    private final MultiGauge parked;

    CoverageGauges(Coverage coverage, MeterRegistry meters) {
        this.coverage = coverage;
        this.position = gauge(meters, "shouwang.intake.position", "last record of the node in its place");
        this.lastHeard = gauge(meters, "shouwang.intake.last.heard", "when the node was heard, seconds since 1970");
        this.held = gauge(meters, "shouwang.intake.held", "records that wait for an earlier one");
        this.parked = gauge(meters, "shouwang.intake.parked", "records that nobody could read or place");
    }

    @Scheduled(fixedDelayString = "${shouwang.coverage.gauges-every:5s}")
    void refresh() {
        try {
            show(coverage.nodes());
        } catch (DataAccessException unreachable) {
            LOG.debug("The gauges keep their last values", unreachable);
        }
    }

    private void show(List<NodeCoverage> nodes) {
        register(position, nodes, NodeCoverage::seq);
        register(lastHeard, nodes, CoverageGauges::seconds);
        register(held, nodes, NodeCoverage::held);
        register(parked, nodes, NodeCoverage::parked);
    }

    private static double seconds(NodeCoverage node) {
        return node.lastHeard() == null ? 0 : node.lastHeard().getEpochSecond();
    }

    private static void register(MultiGauge gauge, List<NodeCoverage> nodes, ToDoubleFunction<NodeCoverage> value) {
        gauge.register(
                nodes.stream()
                        .map(node -> Row.of(Tags.of("node", node.node()), value.applyAsDouble(node)))
                        .toList(),
                true);
    }

    private static MultiGauge gauge(MeterRegistry meters, String name, String meaning) {
        return MultiGauge.builder(name).description(meaning).register(meters);
    }
}
