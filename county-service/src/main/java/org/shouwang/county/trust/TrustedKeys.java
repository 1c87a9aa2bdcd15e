package org.shouwang.county.trust;

import java.security.PublicKey;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.shouwang.platform.keys.Signatures;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What intake asks for every batch; kept in memory, and read again when a decision about the node is committed. */
@Repository
public class TrustedKeys {

    private static final int FIRST_EPOCH = 1;

    private record Trusted(int fromEpoch, PublicKey key, boolean revoked) {}

    private final JdbcClient jdbc;
    private final ConcurrentMap<String, List<Trusted>> known = new ConcurrentHashMap<>();

    TrustedKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The key that records of this epoch must be signed with. Empty when the node has none for it, and when the one that it
     * has is revoked.
     */
    public Optional<PublicKey> of(String node, int epoch) {
        return latest(node, epoch).filter(trusted -> !trusted.revoked()).map(Trusted::key);
    }

    /** Records of earlier epochs are history: what is not here yet is taken in no more. 1 for a node without a key. */
    public int firstOpenEpoch(String node) {
        return latest(node, Integer.MAX_VALUE).map(Trusted::fromEpoch).orElse(FIRST_EPOCH);
    }

    void forget(String node) {
        known.remove(node);
    }

    void forgetAll() {
        known.clear();
    }

    private Optional<Trusted> latest(String node, int epoch) {
        return known.computeIfAbsent(node, this::read).stream()
                .filter(trusted -> trusted.fromEpoch() <= epoch)
                .reduce((earlier, later) -> later);
    }

    private List<Trusted> read(String node) {
        return NodeKeys.rows(jdbc, node).stream()
                .map(row -> new Trusted(
                        row.fromEpoch(),
                        Signatures.publicKeyOf(Base64.getDecoder().decode(row.publicKey())),
                        row.isRevoked()))
                .toList();
    }
}
