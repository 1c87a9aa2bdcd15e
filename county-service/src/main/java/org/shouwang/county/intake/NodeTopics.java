package org.shouwang.county.intake;

import java.util.Collection;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** One topic of one partition for each node, under the node's name; opened by whoever needs it first. */
@Component
class NodeTopics {

    private static final Logger LOG = LoggerFactory.getLogger(NodeTopics.class);
    private static final String PREFIX = "up.";
    private static final int PATIENCE_SECONDS = 10;

    /** What is too large is parked at the county, not refused by the broker unseen; and nothing is lost by waiting. */
    private static final Map<String, String> CONFIG = Map.of(
            TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
            String.valueOf(32 * 1024 * 1024),
            TopicConfig.RETENTION_MS_CONFIG,
            "-1");

    private final Map<String, Object> client;

    NodeTopics(IntakeSettings settings) {
        this.client = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, settings.kafka().bootstrapServers(),
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_SECONDS * 1000,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_SECONDS * 500);
    }

    static TopicPartition of(String node) {
        return new TopicPartition(PREFIX + node, 0);
    }

    static String nodeOf(String topic) {
        return topic.substring(PREFIX.length());
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
        return new NewTopic(topic.topic(), Optional.of(1), Optional.empty()).configs(CONFIG);
    }
}
