package org.shouwang.platform.keys;

import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.PublicKey;

/**
 * The key that a node is. Made on first use and kept in {@code node-key.p12} of a directory that is no part of the
 * database, so that neither a dump nor a restored backup carries it to another machine.
 */
public final class NodeKey {

    private static final String FILE = "node-key.p12";

    private final String node;
    private final KeyFile.Kept kept;

    private NodeKey(String node, KeyFile.Kept kept) {
        this.node = node;
        this.kept = kept;
    }

    /** Throws {@link UnusableKey} for a file that cannot be read, or that is another node's. */
    public static NodeKey openOrCreate(Path directory, String node) {
        return new NodeKey(node, new KeyFile(directory.resolve(FILE)).openOrCreate(node, Certificates::ofItself));
    }

    public String node() {
        return node;
    }

    public PublicKey publicKey() {
        return kept.certificate().getPublicKey();
    }

    /** See {@link Fingerprint}. */
    public String fingerprint() {
        return Fingerprint.of(publicKey());
    }

    /** DER, over the hash of an envelope: 64 hexadecimal digits. */
    public byte[] sign(String hash) {
        return Signatures.sign(privateKey(), hash);
    }

    /** PKCS#10, PEM: asks for a certificate in this node's name, and shows that the asker has the key. */
    public String certificateRequest() {
        return Certificates.request(node, publicKey(), privateKey());
    }

    PrivateKey privateKey() {
        return kept.key();
    }
}
