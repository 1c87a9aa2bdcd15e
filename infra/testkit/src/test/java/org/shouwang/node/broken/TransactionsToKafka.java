package org.shouwang.node.broken;

import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;

public class TransactionsToKafka {

    public Map<String, Object> settings() {
        return Map.of(ProducerConfig.TRANSACTIONAL_ID_CONFIG, "node");
    }
}
