package org.shouwang.node.publication;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.shouwang.events.envelope.Envelope;

/** All that a topic holds at the moment. */
record Topic(List<ConsumerRecord<String, byte[]>> records) {

    static Topic read(String broker, String name) {
        TopicPartition partition = new TopicPartition(name, 0);
        Map<String, Object> settings = Map.of("bootstrap.servers", broker, "max.partition.fetch.bytes", 8_000_000);
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = Objects.requireNonNull(
                    consumer.endOffsets(List.of(partition)).get(partition));
            List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
            while (consumer.position(partition) < end) {
                consumer.poll(Duration.ofSeconds(1)).forEach(records::add);
            }
            return new Topic(records);
        }
    }

    List<Envelope> envelopes() {
        return records.stream()
                .map(record -> Envelope.fromBytes(record.value()))
                .toList();
    }

    List<Long> seqs() {
        return envelopes().stream().map(envelope -> envelope.header().seq()).toList();
    }
}
