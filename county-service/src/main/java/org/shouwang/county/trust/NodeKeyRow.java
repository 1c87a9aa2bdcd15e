package org.shouwang.county.trust;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One key of a node.
 *
 * @param publicKey X.509 SubjectPublicKeyInfo, Base64
 */
public record NodeKeyRow(
        String node,
        int fromEpoch,
        String publicKey,
        LocalDate trustedOn,
        @Nullable LocalDate revokedOn,
        @Nullable String reason) {

    public boolean isRevoked() {
        return revokedOn != null;
    }
}
