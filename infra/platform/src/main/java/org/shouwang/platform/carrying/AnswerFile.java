package org.shouwang.platform.carrying;

import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.shouwang.platform.keys.CountyAuthority;
import org.shouwang.platform.keys.Signatures;
import org.shouwang.platform.rules.RuleBroken;
import org.shouwang.platform.sync.Holding;

/**
 * What the county has of a node's log, in writing: {@code SWANS1 <moment>}, the lines of the {@link Holding}, and
 * {@code signature <Base64>} by the county's own key over all before. Unlike over a network, nobody else vouches for whoever
 * brings it, so it is worth nothing before {@link #isSignedBy} was asked.
 *
 * @param statedAt when the county said so
 * @param signed the bytes under the signature
 */
public record AnswerFile(Instant statedAt, Holding holding, byte[] signed, byte[] signature) {

    private static final String MAGIC = "SWANS1 ";
    private static final String SIGNATURE = "signature ";

    public static AnswerFile of(Holding holding, Instant now, CountyAuthority county) {
        String head = MAGIC + now + "\n";
        byte[] signed = joined(head.getBytes(StandardCharsets.UTF_8), holding.toBytes());
        return new AnswerFile(now, holding, signed, county.signStatement(signed));
    }

    public byte[] toBytes() {
        String line = SIGNATURE + Base64.getEncoder().encodeToString(signature) + "\n";
        return joined(signed, line.getBytes(StandardCharsets.UTF_8));
    }

    /** Throws {@link RuleBroken} for anything that {@link #toBytes} did not write. */
    public static AnswerFile fromBytes(byte[] file) {
        try {
            return Optional.of(read(new String(file, StandardCharsets.UTF_8)))
                    .filter(answer -> Arrays.equals(answer.toBytes(), file))
                    .orElseThrow(AnswerFile::noAnswer);
        } catch (IllegalArgumentException | DateTimeException garbled) {
            throw noAnswer();
        }
    }

    private static AnswerFile read(String text) {
        int firstEnd = text.indexOf('\n');
        int last = text.lastIndexOf(SIGNATURE);
        if (!text.startsWith(MAGIC) || last <= firstEnd || !text.endsWith("\n")) {
            throw noAnswer();
        }
        String holding = text.substring(firstEnd + 1, last);
        String signature = text.substring(last + SIGNATURE.length(), text.length() - 1);
        return new AnswerFile(
                Instant.parse(text.substring(MAGIC.length(), firstEnd)),
                Holding.fromBytes(holding.getBytes(StandardCharsets.UTF_8)),
                text.substring(0, last).getBytes(StandardCharsets.UTF_8),
                Base64.getDecoder().decode(signature));
    }

    public boolean isSignedBy(PublicKey county) {
        return Signatures.holdsStatement(county, signed, signature);
    }

    private static RuleBroken noAnswer() {
        return new RuleBroken("NO_ANSWER_FILE", "the file is no answer of a county");
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] whole = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, whole, first.length, second.length);
        return whole;
    }
}
