package org.shouwang.county.intake.listening;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Where reading goes on in each node's topic. The leader's epoch is kept too, so that the client notices when the broker
 * lost the end of a topic and wrote other records there.
 */
@Repository
class KafkaPositions {

    private static final String ALL = "select node, next_offset, leader_epoch from kafka_position";

    private static final String MOVE = """
            insert into kafka_position (node, next_offset, leader_epoch) values (:node, :offset, :epoch)
            on conflict (node) do update set next_offset = excluded.next_offset, leader_epoch = excluded.leader_epoch
            """;

    private final JdbcClient jdbc;

    KafkaPositions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, OffsetAndMetadata> all() {
        Map<String, OffsetAndMetadata> positions = new HashMap<>();
        jdbc.sql(ALL).query(row -> {
            Optional<Integer> epoch = Optional.ofNullable(row.getObject("leader_epoch", Integer.class));
            positions.put(row.getString("node"), new OffsetAndMetadata(row.getLong("next_offset"), epoch, ""));
        });
        return positions;
    }

    void move(Map<String, OffsetAndMetadata> next) {
        next.forEach((node, place) -> jdbc.sql(MOVE)
                .param("node", node)
                .param("offset", place.offset())
                .param("epoch", place.leaderEpoch().orElse(null))
                .update());
    }
}
