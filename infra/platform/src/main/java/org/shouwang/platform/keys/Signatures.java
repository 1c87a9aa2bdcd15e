package org.shouwang.platform.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Arrays;
import java.util.regex.Pattern;

/** ECDSA on P-256 with SHA-256 over a domain prefix and what is signed, so that it is good for nothing else. */
public final class Signatures {

    private static final String ALGORITHM = "SHA256withECDSA";
    private static final String DOMAIN = "shouwang-signature-1\0";
    private static final String STATEMENTS = "shouwang-statement-1\0";
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private Signatures() {}

    /** False for whatever is not that key's signature over that hash, garbage included. */
    public static boolean hold(PublicKey key, String hash, byte[] signature) {
        return HASH.matcher(hash).matches() && verified(key, signed(hash), signature);
    }

    /** False for whatever is not that key's signature over what a county says in writing. */
    public static boolean holdsStatement(PublicKey county, byte[] statement, byte[] signature) {
        return verified(county, stated(statement), signature);
    }

    /** Of an X.509 SubjectPublicKeyInfo; throws {@link IllegalArgumentException} for anything but a key on P-256. */
    public static PublicKey publicKeyOf(byte[] spki) {
        return P256.publicKey(spki);
    }

    static byte[] sign(PrivateKey key, String hash) {
        if (!HASH.matcher(hash).matches()) {
            throw new IllegalArgumentException("not the hash of an envelope: " + hash);
        }
        return signature(key, signed(hash));
    }

    static byte[] signStatement(PrivateKey county, byte[] statement) {
        return signature(county, stated(statement));
    }

    private static boolean verified(PublicKey key, byte[] signed, byte[] signature) {
        try {
            Signature verifier = Signature.getInstance(ALGORITHM);
            verifier.initVerify(key);
            verifier.update(signed);
            return verifier.verify(signature);
        } catch (GeneralSecurityException | RuntimeException noSignature) {
            return false;
        }
    }

    private static byte[] signature(PrivateKey key, byte[] toSign) {
        try {
            Signature signer = Signature.getInstance(ALGORITHM);
            signer.initSign(key);
            signer.update(toSign);
            return signer.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform signs on P-256", impossible);
        }
    }

    private static byte[] signed(String hash) {
        return (DOMAIN + hash).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] stated(byte[] statement) {
        byte[] domain = STATEMENTS.getBytes(StandardCharsets.UTF_8);
        byte[] whole = Arrays.copyOf(domain, domain.length + statement.length);
        System.arraycopy(statement, 0, whole, domain.length, statement.length);
        return whole;
    }
}
