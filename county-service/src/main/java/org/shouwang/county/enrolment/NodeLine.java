package org.shouwang.county.enrolment;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.county.trust.NodeKeyRow;
import org.shouwang.events.codes.NodeKind;
import org.shouwang.platform.keys.Fingerprint;
import org.shouwang.platform.keys.Signatures;

/**
 * One node as the page shows it.
 *
 * @param trouble why the broker does not know yet what was decided
 */
record NodeLine(
        String node,
        NodeKind kind,
        String name,
        List<NodeKeyRow> keys,
        @Nullable String trouble) {

    public Optional<NodeKeyRow> inForce() {
        return new KeysOfNode(keys).inForce();
    }

    public static String fingerprintOf(NodeKeyRow key) {
        byte[] spki = Base64.getDecoder().decode(key.publicKey());
        return Fingerprint.of(Signatures.publicKeyOf(spki));
    }
}
