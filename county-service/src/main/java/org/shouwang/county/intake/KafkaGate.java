package org.shouwang.county.intake;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AccessControlEntryFilter;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourcePatternFilter;
import org.apache.kafka.common.resource.ResourceType;
import org.jspecify.annotations.Nullable;
import org.shouwang.county.trust.BrokerGate;
import org.shouwang.platform.keys.BrokerAccess;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Topics and rules of access at the broker. A rule names the node and the number of its key, so the certificate of a key
 * that was replaced or revoked opens nothing, however long it is still valid.
 */
@Component
@ConditionalOnProperty(name = "shouwang.intake.enabled", matchIfMissing = true)
class KafkaGate implements BrokerGate {

    private static final int PATIENCE_SECONDS = 10;
    private static final String ANYWHERE = "*";

    /** What is too large is parked at the county, not refused by the broker unseen; and nothing is lost by waiting. */
    private static final Map<String, String> KEPT = Map.of(
            TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
            String.valueOf(32 * 1024 * 1024),
            TopicConfig.RETENTION_MS_CONFIG,
            "-1");

    private final BrokerAccess access;

    KafkaGate(BrokerAccess access) {
        this.access = access;
    }

    @Override
    public void admit(String node, OptionalInt keyFromEpoch) {
        try (Admin admin = Admin.create(settings())) {
            List.of("up." + node, "down." + node).forEach(topic -> open(admin, topic));
            if (isGuarded()) {
                Collection<AclBinding> wanted = keyFromEpoch.isPresent()
                        ? rules(node, "User:%s#%d".formatted(node, keyFromEpoch.getAsInt()))
                        : List.of();
                restrict(admin, node, wanted);
            }
        }
    }

    /** A broker that asks nobody who he is has nobody to refuse. */
    private boolean isGuarded() {
        return !access.security().isEmpty();
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = access.clientSettings();
        settings.put(AdminClientConfig.CLIENT_ID_CONFIG, "county-gate");
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_SECONDS * 1000);
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_SECONDS * 500);
        return settings;
    }

    private static void open(Admin admin, String name) {
        NewTopic topic = new NewTopic(name, Optional.of(1), Optional.empty()).configs(KEPT);
        try {
            await(admin.createTopics(List.of(topic)).all());
        } catch (TopicExistsException already) {
            return;
        }
    }

    /** What is too much goes first. */
    private static void restrict(Admin admin, String node, Collection<AclBinding> wanted) {
        List<AclBindingFilter> tooMuch = Stream.of("up." + node, "down." + node)
                .flatMap(topic -> await(admin.describeAcls(everythingOn(topic)).values()).stream())
                .filter(rule -> !wanted.contains(rule))
                .map(AclBinding::toFilter)
                .toList();
        if (!tooMuch.isEmpty()) {
            Object unused = await(admin.deleteAcls(tooMuch).all());
        }
        if (!wanted.isEmpty()) {
            await(admin.createAcls(wanted).all());
        }
    }

    private static List<AclBinding> rules(String node, String principal) {
        return List.of(
                rule("up." + node, principal, AclOperation.WRITE),
                rule("up." + node, principal, AclOperation.DESCRIBE),
                rule("down." + node, principal, AclOperation.READ),
                rule("down." + node, principal, AclOperation.DESCRIBE));
    }

    private static AclBinding rule(String topic, String principal, AclOperation operation) {
        return new AclBinding(
                new ResourcePattern(ResourceType.TOPIC, topic, PatternType.LITERAL),
                new AccessControlEntry(principal, ANYWHERE, operation, AclPermissionType.ALLOW));
    }

    private static AclBindingFilter everythingOn(String topic) {
        return new AclBindingFilter(
                new ResourcePatternFilter(ResourceType.TOPIC, topic, PatternType.LITERAL),
                AccessControlEntryFilter.ANY);
    }

    private static RuntimeException why(@Nullable Throwable refusal) {
        if (refusal instanceof RetriableException later) {
            return new Away(later);
        }
        return refusal instanceof KafkaException known ? known : new KafkaException(refusal);
    }

    private static <T> T await(KafkaFuture<T> answer) {
        try {
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException refused) {
            throw why(refused.getCause());
        } catch (TimeoutException silent) {
            throw new Away(silent);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new KafkaException(stopped);
        }
    }
}
