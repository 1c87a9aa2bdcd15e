package org.shouwang.county.enrolment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.shouwang.county.trust.BrokerGate;
import org.shouwang.county.trust.NodeKeyRow;
import org.shouwang.county.trust.NodeKeys;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Keeps the broker in step with what was decided, whether or not it was there at the time: after the start for every node,
 * then for each whose key changed, again and again until the broker has done it.
 */
@Component
class Gates {

    private static final Logger LOG = LoggerFactory.getLogger(Gates.class);

    private final Optional<BrokerGate> gate;
    private final NodeKeys keys;
    private final Map<String, OptionalInt> done = new ConcurrentHashMap<>();
    private final Map<String, String> refused = new ConcurrentHashMap<>();

    Gates(ObjectProvider<BrokerGate> gate, NodeKeys keys) {
        this.gate = Optional.ofNullable(gate.getIfAvailable());
        this.keys = keys;
    }

    /** Why the broker does not know yet what was decided about the node. */
    Optional<String> troubleWith(String node) {
        return Optional.ofNullable(refused.get(node));
    }

    @Scheduled(fixedDelayString = "${shouwang.enrolment.gates-every:2s}")
    void catchUp() {
        try {
            gate.ifPresent(broker -> catchUp(broker, decided()));
        } catch (DataAccessException unreachable) {
            LOG.debug("What was decided cannot be read now", unreachable);
        }
    }

    /** A broker that lost its rules, or was replaced, is given them again. */
    @Scheduled(fixedDelayString = "${shouwang.enrolment.gates-again-every:10m}")
    void doubt() {
        done.clear();
    }

    private void catchUp(BrokerGate broker, Map<String, OptionalInt> decided) {
        decided.entrySet().removeIf(one -> one.getValue().equals(done.get(one.getKey())));
        done.keySet().removeAll(decided.keySet());
        try {
            decided.forEach((node, key) -> bring(broker, node, key));
        } catch (BrokerGate.Away away) {
            decided.keySet().forEach(node -> refused(node, away));
        }
    }

    private Map<String, OptionalInt> decided() {
        return keys.all().stream()
                .collect(Collectors.groupingBy(
                        NodeKeyRow::node, Collectors.collectingAndThen(Collectors.toList(), Gates::admitted)));
    }

    private static OptionalInt admitted(List<NodeKeyRow> rows) {
        return new KeysOfNode(rows)
                .inForce()
                .map(row -> OptionalInt.of(row.fromEpoch()))
                .orElse(OptionalInt.empty());
    }

    private void bring(BrokerGate broker, String node, OptionalInt key) {
        try {
            broker.admit(node, key);
            done.put(node, key);
            refused.remove(node);
        } catch (BrokerGate.Away away) {
            throw away;
        } catch (RuntimeException notYet) {
            refused(node, notYet);
        }
    }

    private void refused(String node, RuntimeException why) {
        String words = String.valueOf(why.getMessage());
        if (!done.containsKey(node) && !words.equals(refused.put(node, words))) {
            LOG.warn("The broker does not know yet what was decided about {}: {}", node, words);
        }
    }
}
