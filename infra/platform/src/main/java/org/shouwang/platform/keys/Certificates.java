package org.shouwang.platform.keys;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.pkcs.PKCS10CertificationRequest;
import org.bouncycastle.pkcs.PKCSException;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequestBuilder;

/** The few X.509 documents there are; each names its subject by a common name, a node's also by the number of its key. */
final class Certificates {

    private static final String ALGORITHM = "SHA256withECDSA";
    private static final int SERIAL_BITS = 127;
    private static final SecureRandom SERIALS = new SecureRandom();

    /** A key is kept with a certificate because PKCS#12 wants one; what it says about time means nothing. */
    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    private static final Instant NEVER = Instant.parse("9999-12-31T23:59:59Z");

    private Certificates() {}

    static X509Certificate ofItself(String name, KeyPair keys) {
        Draft draft = new Draft(named(name), keys.getPublic(), name, LONG_AGO, NEVER);
        return signed(draft, extensions -> {}, keys.getPrivate());
    }

    /** What a certificate is to say, before it is signed. */
    record Draft(X500Name subject, PublicKey key, String issuer, Instant from, Instant until) {}

    /** Adds what is said about the use of the key. */
    @FunctionalInterface
    interface Extensions {
        void addTo(X509v3CertificateBuilder builder) throws CertIOException;
    }

    static X509Certificate signed(Draft draft, Extensions extensions, PrivateKey issuer) {
        X509v3CertificateBuilder builder = new X509v3CertificateBuilder(
                named(draft.issuer()),
                new BigInteger(SERIAL_BITS, SERIALS).add(BigInteger.ONE),
                Date.from(draft.from()),
                Date.from(draft.until()),
                draft.subject(),
                SubjectPublicKeyInfo.getInstance(draft.key().getEncoded()));
        try {
            extensions.addTo(builder);
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer(issuer)));
        } catch (CertIOException | GeneralSecurityException e) {
            throw new IllegalStateException("a certificate that cannot be written: " + draft, e);
        }
    }

    static String nameIn(X509Certificate certificate) {
        try {
            return nameIn(new JcaX509CertificateHolder(certificate).getSubject());
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalArgumentException("no readable certificate", unreadable);
        }
    }

    /** Empty when there is none, or more than one. */
    private static String nameIn(X500Name subject) {
        RDN[] names = subject.getRDNs(BCStyle.CN);
        return names.length == 1 ? IETFUtils.valueToString(names[0].getFirst().getValue()) : "";
    }

    static String request(String name, PublicKey key, PrivateKey proof) {
        PKCS10CertificationRequest request =
                new JcaPKCS10CertificationRequestBuilder(named(name), key).build(signer(proof));
        return Pem.written(request);
    }

    /** The request is for that name and that key, and was made by somebody who has the private one. */
    static boolean asksFor(String request, String name, PublicKey key) {
        try {
            PKCS10CertificationRequest read = Pem.request(request);
            return nameIn(read.getSubject()).equals(name)
                    && SubjectPublicKeyInfo.getInstance(key.getEncoded()).equals(read.getSubjectPublicKeyInfo())
                    && read.isSignatureValid(new JcaContentVerifierProviderBuilder().build(key));
        } catch (IOException | PKCSException | OperatorCreationException | RuntimeException unreadable) {
            return false;
        }
    }

    /** Told apart from other keys under the same name. */
    static X500Name named(String name, int number) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.OU, Integer.toString(number))
                .addRDN(BCStyle.CN, name)
                .build();
    }

    static X500Name named(String name) {
        return new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.CN, name).build();
    }

    private static ContentSigner signer(PrivateKey key) {
        try {
            return new JcaContentSignerBuilder(ALGORITHM).build(key);
        } catch (OperatorCreationException impossible) {
            throw new IllegalStateException("every Java platform signs on P-256", impossible);
        }
    }
}
