package org.shouwang.platform.sealing;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Ciphers that encrypt and authenticate; the number is part of every text that one of them made, so it never changes. */
enum Suite {
    /** NIST SP 800-38D, a random 96-bit nonce before the ciphertext, a 128-bit tag behind it. */
    AES_256_GCM(1, "AES", "AES/GCM/NoPadding");

    static final Suite CURRENT = AES_256_GCM;

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final int id;
    private final String algorithm;
    private final String transformation;

    Suite(int id, String algorithm, String transformation) {
        this.id = id;
        this.algorithm = algorithm;
        this.transformation = transformation;
    }

    static Optional<Suite> of(int id) {
        return Arrays.stream(values()).filter(suite -> suite.id == id).findFirst();
    }

    int id() {
        return id;
    }

    byte[] encrypt(byte[] key, byte[] plain, byte[] boundTo, SecureRandom random) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] encrypted = cipher(Cipher.ENCRYPT_MODE, key, nonce, boundTo).doFinal(plain);
            byte[] all = Arrays.copyOf(nonce, NONCE_BYTES + encrypted.length);
            System.arraycopy(encrypted, 0, all, NONCE_BYTES, encrypted.length);
            return all;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + transformation, e);
        }
    }

    /** Empty when the key is another, or a bit of it or of what it is bound to was changed. */
    Optional<byte[]> decrypt(byte[] key, byte[] all, byte[] boundTo) {
        if (all.length < NONCE_BYTES + TAG_BITS / Byte.SIZE) {
            return Optional.empty();
        }
        byte[] nonce = Arrays.copyOf(all, NONCE_BYTES);
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, key, nonce, boundTo);
            return Optional.of(cipher.doFinal(all, NONCE_BYTES, all.length - NONCE_BYTES));
        } catch (AEADBadTagException changed) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + transformation, e);
        }
    }

    private Cipher cipher(int mode, byte[] key, byte[] nonce, byte[] boundTo) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(transformation);
        cipher.init(mode, new SecretKeySpec(key, algorithm), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(boundTo);
        return cipher;
    }
}
