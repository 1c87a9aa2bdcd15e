package org.shouwang.node.enrolment;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.shouwang.platform.enrolment.EnrolmentAnswer;
import org.shouwang.platform.keys.BrokerAccess;
import org.shouwang.platform.keys.NodeKey;
import org.shouwang.platform.keys.Pem;
import org.springframework.stereotype.Component;

/** How this node reaches the county's broker at this moment; asked before every connection, for an answer may have come. */
@Component
public class AccessToBroker {

    private final EnrolmentSettings settings;
    private final KeptEnrolment kept;
    private final NodeKey key;

    AccessToBroker(EnrolmentSettings settings, KeptEnrolment kept, NodeKey key) {
        this.settings = settings;
        this.kept = kept;
        this.key = key;
    }

    /** Empty when no broker is known, and when TLS is asked for and the county has not answered yet. */
    public Optional<BrokerAccess> current() {
        Optional<EnrolmentAnswer> answer = kept.answer();
        String servers = settings.bootstrapServers();
        return settings.tls()
                ? answer.map(given -> mutual(servers, given))
                : Optional.ofNullable(servers)
                        .or(() -> answer.map(EnrolmentAnswer::bootstrapServers))
                        .map(BrokerAccess::plain);
    }

    /** The first life of the log that this machine's key speaks for, if the county has said so. */
    public OptionalInt firstEpoch() {
        return kept.answer().map(EnrolmentAnswer::nextEpoch).stream()
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    private BrokerAccess mutual(@Nullable String servers, EnrolmentAnswer answer) {
        return BrokerAccess.mutual(
                servers == null ? answer.bootstrapServers() : servers,
                key,
                Pem.certificate(answer.certificate()),
                Pem.certificate(answer.county()));
    }
}
