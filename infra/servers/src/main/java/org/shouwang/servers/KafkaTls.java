package org.shouwang.servers;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A broker that knows everybody who calls: both sides show a certificate, and nobody may do what no rule allows him. A node
 * is called by its id and the number of its key, {@code S01#2}; whoever has a common name alone is called by that.
 *
 * @param keyStore the broker's key and certificate, PEM; the certificate's own name must be among {@code superUsers}
 * @param trustStore the certificate of the authority that signed for all of them, PEM
 * @param superUsers common names that may do everything
 */
public record KafkaTls(Path keyStore, Path trustStore, Set<String> superUsers) {

    private static final String NAMES = "RULE:^CN=([^,]+),OU=([0-9]+)$/$1#$2/,RULE:^CN=([^,]+)$/$1/";

    /** The controller is called by the broker alone, and by the same rules. */
    Map<String, String> broker(int port, int controllerPort) {
        Map<String, String> properties = new TreeMap<>(client());
        properties.put("listeners", "SSL://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
        properties.put("advertised.listeners", "SSL://127.0.0.1:" + port);
        properties.put("listener.security.protocol.map", "SSL:SSL,CONTROLLER:SSL");
        properties.put("inter.broker.listener.name", "SSL");
        properties.put("ssl.client.auth", "required");
        properties.put("ssl.principal.mapping.rules", NAMES);
        properties.put("authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer");
        properties.put("allow.everyone.if.no.acl.found", "false");
        properties.put(
                "super.users",
                superUsers.stream().map(name -> "User:" + name).sorted().collect(Collectors.joining(";")));
        properties.remove("security.protocol");
        return properties;
    }

    /** The broker as a client of itself. */
    Map<String, String> client() {
        return Map.of(
                "security.protocol", "SSL",
                "ssl.keystore.type", "PEM",
                "ssl.keystore.location", keyStore.toAbsolutePath().toString(),
                "ssl.truststore.type", "PEM",
                "ssl.truststore.location", trustStore.toAbsolutePath().toString());
    }
}
