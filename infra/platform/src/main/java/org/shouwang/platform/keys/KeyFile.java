package org.shouwang.platform.keys;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Objects;

/**
 * One private key with its certificate, as PKCS#12. The password is public, because a secret beside the file would protect
 * nothing: what protects the key is the file's mode and the disk it lies on.
 */
final class KeyFile {

    private static final char[] PASSWORD = "shouwang".toCharArray();
    private static final String ALIAS = "key";

    /** The certificate names the owner and holds the public key. */
    record Kept(PrivateKey key, X509Certificate certificate) {}

    /** The first certificate of a new key. */
    @FunctionalInterface
    interface Introduction {
        X509Certificate of(String owner, KeyPair keys);
    }

    private final Path file;

    KeyFile(Path file) {
        this.file = file;
    }

    Kept openOrCreate(String owner, Introduction introduction) {
        if (!Files.exists(file)) {
            create(owner, introduction);
        }
        Kept kept = read();
        String found = Certificates.nameIn(kept.certificate());
        if (!found.equals(owner)) {
            throw new UnusableKey("%s is the key of %s, not of %s".formatted(file, found, owner));
        }
        return kept;
    }

    private void create(String owner, Introduction introduction) {
        KeyPair keys = P256.newPair();
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, PASSWORD);
            Certificate[] chain = {introduction.of(owner, keys)};
            store.setKeyEntry(ALIAS, keys.getPrivate(), PASSWORD, chain);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            store.store(bytes, PASSWORD);
            DurableFile.create(file, bytes.toByteArray());
        } catch (GeneralSecurityException | IOException e) {
            throw new UnusableKey(file + " cannot be written", e);
        }
    }

    private Kept read() {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(Files.readAllBytes(file)), PASSWORD);
            return new Kept(
                    (PrivateKey) Objects.requireNonNull(store.getKey(ALIAS, PASSWORD), "no key in it"),
                    (X509Certificate) Objects.requireNonNull(store.getCertificate(ALIAS), "no certificate in it"));
        } catch (GeneralSecurityException | IOException | RuntimeException e) {
            throw new UnusableKey(file + " cannot be read", e);
        }
    }
}
