package org.shouwang.county.intake.listening;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.jspecify.annotations.Nullable;
import org.shouwang.platform.keys.BrokerAccess;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Two topics of one partition for each node, one up, one down, under its name; opened by whoever needs them first. */
@Component
class NodeTopics {

    private static final Logger LOG = LoggerFactory.getLogger(NodeTopics.class);
    private static final String UP = "up.";
    private static final String DOWN = "down.";
    private static final int PATIENCE_SECONDS = 10;

    /** What is too large is parked at the county, not refused by the broker unseen; and nothing is lost by waiting. */
    private static final Map<String, String> CONFIG = Map.of(
            TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
            String.valueOf(32 * 1024 * 1024),
            TopicConfig.RETENTION_MS_CONFIG,
            "-1");

    /** What the county says, it says again and again. */
    private static final Map<String, String> SAID_AGAIN = Map.of(
            TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
            String.valueOf(32 * 1024 * 1024),
            TopicConfig.RETENTION_MS_CONFIG,
            String.valueOf(Duration.ofDays(3).toMillis()));

    private final Map<String, Object> client;

    NodeTopics(BrokerAccess access) {
        this.client = new HashMap<>(access.clientSettings());
        client.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_SECONDS * 1000);
        client.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_SECONDS * 500);
    }

    static TopicPartition of(String node) {
        return new TopicPartition(UP + node, 0);
    }

    static TopicPartition to(String node) {
        return new TopicPartition(DOWN + node, 0);
    }

    static String nodeOf(String topic) {
        return topic.substring(UP.length());
    }

    /** Throws while no broker answers. A topic that may not be opened from here is somebody else's to open. */
    void open(Collection<TopicPartition> topics) {
        try (Admin admin = Admin.create(client)) {
            admin.createTopics(topics.stream().map(NodeTopics::described).toList())
                    .values()
                    .forEach(NodeTopics::await);
        }
    }

    private static void await(String topic, KafkaFuture<Void> opened) {
        try {
            opened.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (java.util.concurrent.TimeoutException nobodyAnswers) {
            throw new TimeoutException("topic " + topic + " is not open yet", nobodyAnswers);
        } catch (ExecutionException refused) {
            judge(topic, refused.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void judge(String topic, @Nullable Throwable refusal) {
        if (refusal instanceof RetriableException later) {
            throw later;
        }
        if (!(refusal instanceof TopicExistsException)) {
            LOG.warn("Topic {} is not to be opened from here: {}", topic, String.valueOf(refusal));
        }
    }

    private static NewTopic described(TopicPartition topic) {
        boolean up = topic.topic().startsWith(UP);
        return new NewTopic(topic.topic(), Optional.of(1), Optional.empty()).configs(up ? CONFIG : SAID_AGAIN);
    }
}
