package org.shouwang.platform.keys;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;

/** A certificate together with the one that is said to have signed it, before either is believed. */
public record IssuedCertificate(X509Certificate own, X509Certificate county) {

    /** Both are certificates, whatever they say; throws {@link IllegalArgumentException} otherwise. */
    public static IssuedCertificate read(String own, String county) {
        return new IssuedCertificate(Pem.certificate(own), Pem.certificate(county));
    }

    /** The county's signs itself and may sign others, and it has signed this one. */
    public boolean isOfItsCounty() {
        try {
            county.verify(county.getPublicKey());
            own.verify(county.getPublicKey());
            return county.getBasicConstraints() >= 0
                    && own.getBasicConstraints() < 0
                    && own.getIssuerX500Principal().equals(county.getSubjectX500Principal());
        } catch (GeneralSecurityException forged) {
            return false;
        }
    }

    public boolean isFor(String name, PublicKey key) {
        return Certificates.nameIn(own).equals(name) && own.getPublicKey().equals(key);
    }

    public boolean isValidAt(Instant moment) {
        Date then = Date.from(moment);
        return !then.before(own.getNotBefore())
                && !then.after(own.getNotAfter())
                && !then.before(county.getNotBefore())
                && !then.after(county.getNotAfter());
    }

    public Instant validUntil() {
        return own.getNotAfter().toInstant();
    }
}
