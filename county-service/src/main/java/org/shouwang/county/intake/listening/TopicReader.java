package org.shouwang.county.intake.listening;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.shouwang.county.intake.EnrolledNodes;
import org.shouwang.county.intake.Intake;
import org.shouwang.county.intake.IntakeSettings;
import org.shouwang.county.intake.listening.Turns.Heard;
import org.shouwang.county.intake.listening.Turns.Turn;
import org.shouwang.platform.keys.BrokerAccess;
import org.shouwang.platform.sync.Arrival;
import org.shouwang.platform.sync.Verdict.Outcome;

/**
 * Reads the topics of all enrolled nodes from the places kept in PostgreSQL. No consumer group: nothing about progress is
 * left to the broker. Whatever fails, the reader is thrown away and a new one begins at the places kept.
 */
final class TopicReader implements AutoCloseable {

    /** What comes at a time, of all nodes and of one; a record that is larger by itself still comes, alone. */
    private static final int LARGEST_FETCH = 8 * 1024 * 1024;

    private static final int LARGEST_FETCH_OF_A_NODE = 256 * 1024;

    /** A node that may speak again is not asked before the question to the others is answered, at the latest after this. */
    private static final int LONGEST_QUESTION_MILLIS = 100;

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final EnrolledNodes nodes;
    private final NodeTopics topics;
    private final KafkaPositions positions;
    private final Intake intake;
    private final Answers answers;
    private final IntakeSettings settings;
    private final Turns turns;

    TopicReader(
            EnrolledNodes nodes,
            NodeTopics topics,
            KafkaPositions positions,
            Intake intake,
            Answers answers,
            BrokerAccess access,
            IntakeSettings settings) {
        this.nodes = nodes;
        this.topics = topics;
        this.positions = positions;
        this.intake = intake;
        this.answers = answers;
        this.settings = settings;
        this.turns = new Turns(settings.intake().largestBatch());
        this.consumer =
                new KafkaConsumer<>(properties(access), new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /**
     * One look for new nodes, and one turn. A broker that lost everything has no topics either, and a node that only waits to
     * be told opens none; so what could not be said opens them again.
     *
     * @return false when no node is enrolled yet, so that there is nothing to read
     */
    boolean read() {
        listenToAllEnrolled();
        if (consumer.assignment().isEmpty()) {
            return false;
        }
        hear(consumer.poll(untilSomethingIsToDo()));
        turns.next(System.nanoTime()).ifPresent(this::take);
        answers.giveNow();
        if (answers.wereLost()) {
            topics.open(bothWays(consumer.assignment()));
        }
        return true;
    }

    /** A broker is connected at this moment; may be asked by any thread. */
    boolean isConnected() {
        return consumer.metrics().values().stream()
                .filter(metric -> metric.metricName().name().equals("connection-count"))
                .anyMatch(metric -> metric.metricValue() instanceof Double count && count > 0);
    }

    void wakeUp() {
        consumer.wakeup();
    }

    @Override
    public void close() {
        consumer.close();
        answers.close();
    }

    private void listenToAllEnrolled() {
        Set<TopicPartition> unheard = new HashSet<>();
        nodes.ids().forEach(node -> unheard.add(NodeTopics.of(node)));
        unheard.removeAll(consumer.assignment());
        if (!unheard.isEmpty()) {
            topics.open(bothWays(unheard));
            Set<TopicPartition> all = new HashSet<>(consumer.assignment());
            all.addAll(unheard);
            consumer.assign(all);
            goOn(unheard);
        }
    }

    private static Set<TopicPartition> bothWays(Set<TopicPartition> up) {
        Set<TopicPartition> topics = new HashSet<>(up);
        up.forEach(topic -> topics.add(NodeTopics.to(NodeTopics.nodeOf(topic.topic()))));
        return topics;
    }

    private void goOn(Set<TopicPartition> unheard) {
        Map<String, OffsetAndMetadata> kept = positions.all();
        OffsetAndMetadata start = new OffsetAndMetadata(0);
        unheard.forEach(topic -> consumer.seek(topic, kept.getOrDefault(NodeTopics.nodeOf(topic.topic()), start)));
    }

    private Duration untilSomethingIsToDo() {
        Duration longest = settings.intake().lookAround();
        long nanos = turns.untilNext(System.nanoTime()).orElse(longest.toNanos());
        return nanos < longest.toNanos() ? Duration.ofNanos(nanos) : longest;
    }

    /** Of whom more than one turn waits, nothing more is read meanwhile. */
    private void hear(ConsumerRecords<byte[], byte[]> records) {
        records.forEach(record -> turns.add(heard(record)));
        Set<TopicPartition> enough = new HashSet<>();
        turns.withPlenty().forEach(node -> enough.add(NodeTopics.of(node)));
        consumer.pause(enough);
    }

    private Heard heard(ConsumerRecord<byte[], byte[]> record) {
        String node = NodeTopics.nodeOf(record.topic());
        OffsetAndMetadata next = new OffsetAndMetadata(record.offset() + 1, record.leaderEpoch(), "");
        boolean question = answers.isQuestion(node, record.value());
        return new Heard(node, next, question ? null : Arrival.of(node, record.value()));
    }

    private void take(Turn turn) {
        long began = System.nanoTime();
        intake.receive(turn.arrivals(), () -> positions.move(turn.next())).stream()
                .filter(judged -> !judged.verdict().is(Outcome.DUPLICATE))
                .forEach(news -> answers.owe(news.arrival().node()));
        turns.over(turn, began, System.nanoTime());
        Set<TopicPartition> again = new HashSet<>(consumer.paused());
        turns.withPlenty().forEach(node -> again.remove(NodeTopics.of(node)));
        consumer.resume(again);
    }

    /** A place that the broker no longer has means: from the earliest it has. Known records are dropped by the intake. */
    private static Map<String, Object> properties(BrokerAccess access) {
        Map<String, Object> properties = new HashMap<>(access.clientSettings());
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        properties.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        properties.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, LARGEST_FETCH_OF_A_NODE);
        properties.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, LONGEST_QUESTION_MILLIS);
        properties.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, LARGEST_FETCH);
        properties.put(ConsumerConfig.RECONNECT_BACKOFF_MS_CONFIG, 250);
        properties.put(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 5000);
        properties.put(ConsumerConfig.CLIENT_ID_CONFIG, "county-intake");
        return properties;
    }
}
