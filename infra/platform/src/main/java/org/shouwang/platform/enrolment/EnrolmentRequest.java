package org.shouwang.platform.enrolment;

import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.util.Base64;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shouwang.events.codes.NodeKind;
import org.shouwang.platform.keys.Fingerprint;
import org.shouwang.platform.keys.NodeKey;
import org.shouwang.platform.keys.Signatures;

/**
 * What a node asks the county to believe: who it is, and that this is its key.
 *
 * @param township as the node's configuration has it
 * @param life which life of its log it writes, which the county may have lost; not said in the first
 * @param publicKey X.509 SubjectPublicKeyInfo, Base64
 * @param certificateRequest PKCS#10, PEM
 * @param signature by that key over all of the above, Base64
 */
public record EnrolmentRequest(
        int version,
        String node,
        NodeKind kind,
        String name,
        @Nullable String township,
        @Nullable String area,
        @Nullable Integer life,
        String publicKey,
        String certificateRequest,
        String signature) {

    public static final int VERSION = 1;

    private static final int FIRST_LIFE = 1;

    private static final String DOMAIN = "shouwang-enrolment-1\0";

    /** Who a node says it is. */
    public record Particulars(
            String node,
            NodeKind kind,
            String name,
            @Nullable String township,
            @Nullable String area) {}

    public static EnrolmentRequest of(Particulars node, int life, NodeKey key) {
        String spki = Base64.getEncoder().encodeToString(key.publicKey().getEncoded());
        EnrolmentRequest unsigned = new EnrolmentRequest(
                VERSION,
                node.node(),
                node.kind(),
                node.name(),
                node.township(),
                node.area(),
                life == FIRST_LIFE ? null : life,
                spki,
                key.certificateRequest(),
                "");
        return unsigned.signed(key.sign(unsigned.hash()));
    }

    /** Throws {@link IllegalArgumentException} for anything but a key on P-256. */
    public PublicKey key() {
        return Signatures.publicKeyOf(Base64.getDecoder().decode(publicKey));
    }

    public int lifeOfItsLog() {
        return life == null ? FIRST_LIFE : life;
    }

    public String fingerprint() {
        return Fingerprint.of(key());
    }

    /** Nothing was changed since the holder of the key wrote it. */
    boolean isSignedByItsKey() {
        try {
            return Signatures.hold(key(), hash(), Base64.getDecoder().decode(signature));
        } catch (IllegalArgumentException noKeyOrNoBase64) {
            return false;
        }
    }

    private EnrolmentRequest signed(byte[] by) {
        String base64 = Base64.getEncoder().encodeToString(by);
        return new EnrolmentRequest(
                version, node, kind, name, township, area, life, publicKey, certificateRequest, base64);
    }

    /** Lengths are hashed with the words, so that no two requests look alike. */
    private String hash() {
        Stream<@Nullable Object> said =
                Stream.of(version, node, kind, name, township, area, publicKey, certificateRequest);
        String text = Stream.concat(said, Stream.ofNullable(life))
                .map(part -> part == null ? "-" : part.toString().length() + ":" + part)
                .collect(Collectors.joining("\n", DOMAIN, "\n"));
        return HexFormat.of().formatHex(Digest.sha256(text.getBytes(StandardCharsets.UTF_8)));
    }
}
