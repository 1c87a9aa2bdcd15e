package org.shouwang.platform.json;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The one character that JSON can say and no column of PostgreSQL can hold: whoever stores such a text fails on it for ever. */
public final class TextMustHaveNoNul {

    private static final String ESCAPED = "\\u0000";

    private TextMustHaveNoNul() {}

    /** Bytes that are not JSON hold none; that they are unreadable is found elsewhere. */
    public static boolean holdsFor(byte[] json) {
        return !new String(json, StandardCharsets.ISO_8859_1).contains(ESCAPED) || !anyTextHasIt(json);
    }

    /** The six characters may follow on an escaped backslash, and then they are only themselves. */
    private static boolean anyTextHasIt(byte[] json) {
        try (JsonParser parser = EventJson.mapper().createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                boolean text = token == JsonToken.VALUE_STRING || token == JsonToken.PROPERTY_NAME;
                if (text && parser.getString().indexOf('\0') >= 0) {
                    return true;
                }
            }
            return false;
        } catch (JacksonException notJson) {
            return false;
        }
    }
}
