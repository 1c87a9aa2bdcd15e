package org.shouwang.platform.sealing;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sealed value as it stands where the value would: {@code swz:1:<suite>:<key version>:<base64url>}. What somebody typed
 * never stands in its place, so a text that looks like it is one.
 */
public record SealedText(int suite, int keyVersion, byte[] blob) {

    private static final String MARK = "swz:1:";
    private static final Pattern FORM = Pattern.compile("swz:1:([0-9]{1,4}):([0-9]{1,9}):([A-Za-z0-9_-]+)");
    private static final Base64.Encoder TO_TEXT = Base64.getUrlEncoder().withoutPadding();

    public static SealedText seal(String value, DataKey key, Place place, SecureRandom random) {
        if (!key.subject().equals(place.subject())) {
            throw new IllegalArgumentException("the key of another subject");
        }
        Suite suite = Suite.CURRENT;
        byte[] plain = value.getBytes(StandardCharsets.UTF_8);
        byte[] bound = place.boundBy(suite, key.version());
        return new SealedText(suite.id(), key.version(), suite.encrypt(key.bytes(), plain, bound, random));
    }

    /** Empty when it is no sealed text, whatever it says. */
    public static Optional<SealedText> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            byte[] blob = Base64.getUrlDecoder().decode(form.group(3));
            return Optional.of(new SealedText(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)), blob));
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    /** Never fails: what cannot be opened says why. */
    public Opened open(Keys keys, Place place) {
        Optional<Suite> cipher = Suite.of(suite);
        if (cipher.isEmpty()) {
            return new Opened.Unreadable();
        }
        return keys.of(place.subject(), keyVersion)
                .map(key -> cipher.get()
                        .decrypt(key.bytes(), blob, place.boundBy(cipher.get(), keyVersion))
                        .<Opened>map(plain -> new Opened.Value(new String(plain, StandardCharsets.UTF_8)))
                        .orElseGet(Opened.Unreadable::new))
                .orElseGet(Opened.Erased::new);
    }

    @Override
    public String toString() {
        return MARK + suite + ":" + keyVersion + ":" + TO_TEXT.encodeToString(blob);
    }
}
