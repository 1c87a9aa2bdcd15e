package org.shouwang.node.publication;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.shouwang.events.envelope.Envelope;

/**
 * The topic {@code up.<node>}: one partition, so that the order of records is the order of the log. Kafka is a transport: it
 * keeps a month, the node keeps everything. After a failure the connection is dropped, so that nothing of the failed batch
 * is still on its way when it is sent again, and nothing knocks in vain meanwhile.
 */
class UpTopic implements AutoCloseable {

    static final int LARGEST_RECORD = 32 * 1024 * 1024;

    private static final Map<String, String> KEPT = Map.of(
            TopicConfig.RETENTION_MS_CONFIG, Long.toString(Duration.ofDays(30).toMillis()),
            TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(LARGEST_RECORD));

    private final String bootstrapServers;
    private final String node;
    private final Duration patience;
    private final AtomicReference<@Nullable KafkaProducer<String, byte[]>> connection = new AtomicReference<>();

    UpTopic(String bootstrapServers, String node, Duration patience) {
        this.bootstrapServers = bootstrapServers;
        this.node = node;
        this.patience = patience;
    }

    String name() {
        return "up." + node;
    }

    /** Returns when the broker has acknowledged all of them; throws {@link NotReached} if it has not in time. */
    void send(List<Envelope> records) {
        try {
            send(connected(), records);
        } catch (KafkaException failed) {
            close();
            throw new NotReached(failed);
        } catch (RuntimeException failed) {
            close();
            throw failed;
        }
    }

    private void send(KafkaProducer<String, byte[]> producer, List<Envelope> records) {
        AtomicReference<@Nullable Exception> refused = new AtomicReference<>();
        for (Envelope record : records) {
            var unused = producer.send(
                    new ProducerRecord<>(name(), node, record.toBytes()),
                    (position, failure) -> refused.compareAndSet(null, failure));
            mustNotBeRefused(refused);
        }
        producer.flush();
        mustNotBeRefused(refused);
    }

    /** Asked after every record: without a broker each one more would wait as long as the first. */
    private static void mustNotBeRefused(AtomicReference<@Nullable Exception> refused) {
        Exception failure = refused.get();
        if (failure != null) {
            throw new NotReached(failure);
        }
    }

    private KafkaProducer<String, byte[]> connected() {
        KafkaProducer<String, byte[]> open = connection.get();
        if (open != null) {
            return open;
        }
        createIfMissing();
        KafkaProducer<String, byte[]> opened =
                new KafkaProducer<>(producerSettings(), new StringSerializer(), new ByteArraySerializer());
        connection.set(opened);
        return opened;
    }

    private void createIfMissing() {
        Map<String, Object> settings = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                AdminClientConfig.CLIENT_ID_CONFIG,
                "publication-" + node,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                shortly(),
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                shortly());
        NewTopic topic = new NewTopic(name(), Optional.of(1), Optional.empty()).configs(KEPT);
        try (Admin admin = Admin.create(settings)) {
            admin.createTopics(List.of(topic)).all().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException refused) {
            if (!(refused.getCause() instanceof TopicExistsException)) {
                throw new NotReached(refused);
            }
        } catch (TimeoutException silent) {
            throw new NotReached(silent);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new NotReached(stopping);
        }
    }

    private Map<String, Object> producerSettings() {
        return Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ProducerConfig.CLIENT_ID_CONFIG,
                "publication-" + node,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                "gzip",
                ProducerConfig.BATCH_SIZE_CONFIG,
                256 * 1024,
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                LARGEST_RECORD,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                shortly(),
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                (long) shortly(),
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                (int) patience.toMillis());
    }

    private int shortly() {
        return (int) patience.toMillis() / 3;
    }

    @Override
    public void close() {
        KafkaProducer<String, byte[]> open = connection.getAndSet(null);
        if (open != null) {
            open.close(Duration.ZERO);
        }
    }
}
