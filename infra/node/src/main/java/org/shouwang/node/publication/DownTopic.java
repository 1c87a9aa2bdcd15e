package org.shouwang.node.publication;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;

/**
 * The topic {@code down.<node>}, read from its end: whatever was said before is said again, by a county that states what
 * it has every few seconds. Nothing about progress is kept.
 */
class DownTopic implements AutoCloseable {

    private static final int LARGEST_FETCH = 4 * 1024 * 1024;

    private final Supplier<Map<String, Object>> broker;
    private final TopicPartition topic;
    private final SignOfLife sign;
    private @Nullable KafkaConsumer<byte[], byte[]> connection;

    DownTopic(Supplier<Map<String, Object>> broker, String node, SignOfLife sign) {
        this.broker = broker;
        this.topic = new TopicPartition("down." + node, 0);
        this.sign = sign;
    }

    /**
     * What came, in order; waits that long for something. Throws {@link NotReached} when the broker has refused, or has said
     * nothing for long: the client itself never says that nobody is there.
     */
    List<byte[]> heard(Duration wait) {
        try {
            List<byte[]> heard = new ArrayList<>();
            KafkaConsumer<byte[], byte[]> open = connected();
            open.poll(wait).forEach(record -> heard.add(record.value()));
            sign.lookAt(open.metrics().values());
            return heard;
        } catch (KafkaException failed) {
            close();
            throw new NotReached(failed);
        }
    }

    /** The broker answered not long ago. */
    boolean isAnswered() {
        return sign.isThere();
    }

    @Override
    public void close() {
        KafkaConsumer<byte[], byte[]> open = connection;
        connection = null;
        if (open != null) {
            open.close(Duration.ZERO);
        }
    }

    private KafkaConsumer<byte[], byte[]> connected() {
        KafkaConsumer<byte[], byte[]> open = connection;
        if (open == null) {
            open = new KafkaConsumer<>(settings(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
            open.assign(List.of(topic));
            open.seekToEnd(List.of(topic));
            connection = open;
        }
        return open;
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>(broker.get());
        settings.put(ConsumerConfig.CLIENT_ID_CONFIG, topic.topic());
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "latest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, LARGEST_FETCH);
        settings.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, LARGEST_FETCH);
        settings.put(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 5_000);
        return settings;
    }
}
