package org.shouwang.county.intake;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.shouwang.events.envelope.Envelope;

/** Puts bytes on a node's topic, as a node does, or as somebody does who should not. */
final class Sender implements AutoCloseable {

    private final KafkaProducer<byte[], byte[]> producer;

    Sender(String bootstrapServers) {
        this.producer = new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrapServers,
                        "acks",
                        "all",
                        "max.request.size",
                        33_000_000,
                        "buffer.memory",
                        70_000_000L),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    void send(List<Envelope> records) {
        records.forEach(record -> put(record.header().node(), record.toBytes()));
        producer.flush();
    }

    void sendTo(String node, byte[] bytes) {
        put(node, bytes);
        producer.flush();
    }

    private void put(String node, byte[] bytes) {
        producer.send(new ProducerRecord<>("up." + node, 0, node.getBytes(), bytes), (place, failure) -> {
            if (failure != null) {
                failure.printStackTrace();
            }
        });
    }

    @Override
    public void close() {
        producer.close();
    }
}
