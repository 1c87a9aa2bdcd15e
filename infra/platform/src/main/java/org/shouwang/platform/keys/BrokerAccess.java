package org.shouwang.platform.keys;

import java.security.cert.X509Certificate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How a client reaches the county's broker.
 *
 * @param security what a Kafka client is told beyond the address; holds a private key, so it is never printed
 */
public record BrokerAccess(String bootstrapServers, Map<String, Object> security) {

    public BrokerAccess {
        security = Map.copyOf(security);
    }

    /** For a broker on the same machine, or on a network that nobody else is on. */
    public static BrokerAccess plain(String bootstrapServers) {
        return new BrokerAccess(bootstrapServers, Map.of());
    }

    /** Both sides show a certificate of the county. */
    public static BrokerAccess mutual(
            String bootstrapServers, NodeKey key, X509Certificate own, X509Certificate county) {
        return new BrokerAccess(
                bootstrapServers,
                Map.of(
                        "security.protocol",
                        "SSL",
                        "ssl.keystore.type",
                        "PEM",
                        "ssl.keystore.key",
                        Pem.of(key.privateKey()),
                        "ssl.keystore.certificate.chain",
                        Pem.of(own),
                        "ssl.truststore.type",
                        "PEM",
                        "ssl.truststore.certificates",
                        Pem.of(county)));
    }

    /** The settings of a client, to which it adds its own. */
    public Map<String, Object> clientSettings() {
        Map<String, Object> settings = new LinkedHashMap<>(security);
        settings.put("bootstrap.servers", bootstrapServers);
        return settings;
    }

    @Override
    public String toString() {
        return "BrokerAccess[" + bootstrapServers + (security.isEmpty() ? ", plain]" : ", mutual TLS]");
    }
}
