package org.shouwang.county.intake.listening;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.shouwang.county.intake.EnrolledNodes;
import org.shouwang.county.intake.IntakeSettings;
import org.shouwang.platform.keys.BrokerAccess;
import org.shouwang.platform.sync.Holding;

/**
 * What the county says to its nodes. What is owed is given after the commit that owes it; one that is lost on the way is
 * made good by the next round, in which every node is told.
 */
final class Answers implements AutoCloseable {

    private static final int LARGEST = 33 * 1024 * 1024;

    private final EnrolledNodes nodes;
    private final Statements statements;
    private final Map<String, Object> broker;
    private final long everyNanos;
    private final Set<String> owed = new LinkedHashSet<>();
    private final AtomicBoolean lost = new AtomicBoolean();
    private final Map<String, Holding> questions = new LinkedHashMap<>();
    private @Nullable KafkaProducer<byte[], byte[]> producer;
    private long lastRound;
    private boolean begun;

    Answers(EnrolledNodes nodes, Statements statements, BrokerAccess access, IntakeSettings settings) {
        this.nodes = nodes;
        this.statements = statements;
        this.broker = producer(access);
        this.everyNanos = settings.intake().stateEvery().toNanos();
    }

    /** True when the bytes are a node's statement of what it holds: it wants back what it has not. */
    boolean isQuestion(String node, byte @Nullable [] bytes) {
        if (bytes == null || !Holding.is(bytes)) {
            return false;
        }
        try {
            Holding held = Holding.fromBytes(bytes);
            if (!held.node().equals(node)) {
                return false;
            }
            questions.put(node, held);
            return true;
        } catch (IllegalArgumentException garbled) {
            return false;
        }
    }

    /** That node is to be told how far it is known. */
    void owe(String node) {
        owed.add(node);
    }

    /** Gives what is owed; all nodes are owed when a round is due. */
    void giveNow() {
        long now = System.nanoTime();
        if (!begun || now - lastRound >= everyNanos) {
            begun = true;
            lastRound = now;
            owed.addAll(nodes.ids());
        }
        questions.forEach((node, held) -> statements.lackedBy(held).forEach(record -> say(node, record)));
        owed.addAll(questions.keySet());
        questions.clear();
        if (!owed.isEmpty()) {
            statements.of(owed).forEach(holding -> say(holding.node(), holding.toBytes()));
            owed.clear();
        }
    }

    /** Once something was lost nothing more is said for now: every topic that is gone costs two seconds of all nodes' time. */
    private void say(String node, byte[] bytes) {
        if (lost.get()) {
            return;
        }
        TopicPartition topic = NodeTopics.to(node);
        var unused = connected()
                .send(new ProducerRecord<>(topic.topic(), topic.partition(), null, bytes), (place, failure) -> {
                    if (failure != null) {
                        lost.set(true);
                    }
                });
    }

    /** Something could not be said since this was asked last; the topics may be gone. */
    boolean wereLost() {
        return lost.getAndSet(false);
    }

    private KafkaProducer<byte[], byte[]> connected() {
        KafkaProducer<byte[], byte[]> open = producer;
        if (open == null) {
            open = new KafkaProducer<>(broker, new ByteArraySerializer(), new ByteArraySerializer());
            producer = open;
        }
        return open;
    }

    @Override
    public void close() {
        if (producer != null) {
            producer.close(Duration.ZERO);
        }
    }

    private static Map<String, Object> producer(BrokerAccess access) {
        Map<String, Object> properties = new HashMap<>(access.clientSettings());
        properties.put(ProducerConfig.CLIENT_ID_CONFIG, "county-answers");
        properties.put(ProducerConfig.ACKS_CONFIG, "all");
        properties.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        properties.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, LARGEST);
        properties.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 2_000L);
        properties.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        properties.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000);
        return properties;
    }
}
