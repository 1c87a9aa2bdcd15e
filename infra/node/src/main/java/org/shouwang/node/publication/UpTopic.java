package org.shouwang.node.publication;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.shouwang.events.envelope.Envelope;
import org.shouwang.platform.sync.Holding;

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

    private final Supplier<Map<String, Object>> broker;
    private final String node;
    private final Duration patience;
    private final AtomicReference<@Nullable KafkaProducer<String, byte[]>> connection = new AtomicReference<>();

    /** @param broker what a Kafka client has to know to connect, asked before every connection */
    UpTopic(Supplier<Map<String, Object>> broker, String node, Duration patience) {
        this.broker = broker;
        this.node = node;
        this.patience = patience;
    }

    String name() {
        return "up." + node;
    }

    /** Returns when the broker has acknowledged all of them; throws {@link NotReached} if it has not in time. */
    void send(List<Envelope> records) {
        sendBytes(records.stream().map(Envelope::toBytes).toList());
    }

    /** The same for what this node says of itself. */
    void state(Holding holding) {
        sendBytes(List.of(holding.toBytes()));
    }

    private void sendBytes(List<byte[]> records) {
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

    private void send(KafkaProducer<String, byte[]> producer, List<byte[]> records) {
        AtomicReference<@Nullable Exception> refused = new AtomicReference<>();
        for (byte[] record : records) {
            var unused = producer.send(
                    new ProducerRecord<>(name(), node, record),
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
        Map<String, Object> settings = new HashMap<>(broker.get());
        settings.put(AdminClientConfig.CLIENT_ID_CONFIG, "publication-" + node);
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, shortly());
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, shortly());
        try (Admin admin = Admin.create(settings)) {
            admin.createTopics(List.of(topic(name()), topic("down." + node)))
                    .values()
                    .values()
                    .forEach(this::await);
        }
    }

    private static NewTopic topic(String name) {
        return new NewTopic(name, Optional.of(1), Optional.empty()).configs(KEPT);
    }

    /** A topic that is there already, or that only the county may open, is none of this node's to open. */
    private void await(KafkaFuture<Void> opened) {
        try {
            opened.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException refused) {
            if (!(refused.getCause() instanceof TopicExistsException
                    || refused.getCause() instanceof AuthorizationException)) {
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
        Map<String, Object> settings = new HashMap<>(broker.get());
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, "publication-" + node);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "gzip");
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, 256 * 1024);
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, LARGEST_RECORD);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, shortly());
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, (long) shortly());
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) patience.toMillis());
        return settings;
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
