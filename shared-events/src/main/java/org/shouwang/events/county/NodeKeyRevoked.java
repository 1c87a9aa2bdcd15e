package org.shouwang.events.county;

import java.time.LocalDate;

/**
 * The county trusts that key of the node no more, because it may be in other hands: it verifies nothing from now on. What
 * was taken in before stays.
 *
 * @param publicKey X.509 SubjectPublicKeyInfo, Base64, as it was trusted
 * @param reason in the words of whoever revoked it
 */
public record NodeKeyRevoked(LocalDate occurredOn, String nodeId, String publicKey, String reason)
        implements CountyEvent {}
