package org.shouwang.county.enrolment;

import java.util.List;
import org.shouwang.county.trust.NodeKeyRow;
import org.shouwang.platform.rules.Rule;

/** A key that was given up stays given up: the node makes another. */
record KeyMustNotBeRevoked(List<NodeKeyRow> keys, String key) implements Rule {

    @Override
    public boolean isBroken() {
        return keys.stream().anyMatch(row -> row.isRevoked() && row.publicKey().equals(key));
    }

    @Override
    public String code() {
        return "KEY_REVOKED";
    }

    @Override
    public String message() {
        return "that key was revoked; the node has to make another";
    }
}
