package org.shouwang.county.intake;

import org.shouwang.county.trust.TrustedKeys;
import org.shouwang.platform.keys.Signatures;
import org.shouwang.platform.sync.CountySync.Trust;
import org.shouwang.platform.sync.NodeLog;
import org.springframework.stereotype.Component;

/** A node is believed what its key signed; nobody else speaks in the county's name. */
@Component
class WordOfNodes implements Trust {

    private final TrustedKeys keys;

    WordOfNodes(TrustedKeys keys) {
        this.keys = keys;
    }

    @Override
    public boolean isOpen(NodeLog log) {
        return log.epoch() >= keys.firstOpenEpoch(log.node());
    }

    @Override
    public boolean vouches(NodeLog log, String hash, byte[] signature) {
        return !log.node().equals(NodeLog.COUNTY)
                && keys.of(log.node(), log.epoch())
                        .filter(key -> Signatures.hold(key, hash, signature))
                        .isPresent();
    }
}
