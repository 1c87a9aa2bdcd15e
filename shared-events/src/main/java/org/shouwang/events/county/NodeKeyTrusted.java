package org.shouwang.events.county;

import java.time.LocalDate;

/**
 * Somebody at the county compared a node's key with the node, by voice, and trusts it: from that epoch of the node's log on,
 * records of the node are those that this key signed. The epochs before stay what they are, and are closed.
 *
 * @param fromEpoch the first epoch of the node's log that this key signs
 * @param publicKey X.509 SubjectPublicKeyInfo, Base64
 */
public record NodeKeyTrusted(LocalDate occurredOn, String nodeId, Integer fromEpoch, String publicKey)
        implements CountyEvent {}
