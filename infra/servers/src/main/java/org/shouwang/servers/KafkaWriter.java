package org.shouwang.servers;

import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Writes bytes to one topic, whatever they are: for those who want to know what their readers make of them. */
public final class KafkaWriter implements AutoCloseable {

    private static final int LARGEST_RECORD = 32 * 1024 * 1024;

    private final String topic;
    private final String key;
    private final KafkaProducer<String, byte[]> producer;
    private final AtomicLong end = new AtomicLong();
    private final AtomicReference<@Nullable Exception> failed = new AtomicReference<>();

    public KafkaWriter(String bootstrapServers, String topic, String key) {
        this.topic = topic;
        this.key = key;
        Map<String, Object> settings = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                LARGEST_RECORD,
                ProducerConfig.ACKS_CONFIG,
                "all");
        this.producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    /** Returns before the broker has it; what failed before is thrown now. */
    public void write(byte[] record) {
        var unused = producer.send(new ProducerRecord<>(topic, key, record), (place, failure) -> {
            if (failure == null) {
                end.accumulateAndGet(place.offset() + 1, Math::max);
            } else {
                failed.set(failure);
            }
        });
        mustNotHaveFailed();
    }

    /** The offset behind the last record that the broker has of those written here. */
    public long end() {
        producer.flush();
        mustNotHaveFailed();
        return end.get();
    }

    private void mustNotHaveFailed() {
        Exception failure = failed.get();
        if (failure != null) {
            throw new IllegalStateException("not written to " + topic, failure);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
