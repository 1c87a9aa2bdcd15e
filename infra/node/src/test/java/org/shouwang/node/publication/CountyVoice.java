package org.shouwang.node.publication;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.shouwang.events.envelope.Envelope;
import org.shouwang.platform.sync.Holding;

/** Says to a node what a county would. */
final class CountyVoice implements AutoCloseable {

    private final KafkaProducer<byte[], byte[]> producer;
    private final String topic;

    CountyVoice(String bootstrapServers, String node) {
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "acks", "all"),
                new ByteArraySerializer(),
                new ByteArraySerializer());
        this.topic = "down." + node;
    }

    void say(Holding holding) {
        send(holding.toBytes());
    }

    void giveBack(List<Envelope> records) {
        records.forEach(record -> send(record.toBytes()));
    }

    private void send(byte[] bytes) {
        producer.send(new ProducerRecord<>(topic, 0, null, bytes));
        producer.flush();
    }

    @Override
    public void close() {
        producer.close();
    }
}
