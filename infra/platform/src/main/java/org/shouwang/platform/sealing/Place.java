package org.shouwang.platform.sealing;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a value was said, which it is bound to: moved to another child, event or field it cannot be opened.
 *
 * @param eventId of the event that says it
 * @param field its path in the payload, dots between levels, as the catalogue names it
 */
public record Place(Subject subject, String eventId, String field) {

    private static final String DOMAIN = "shouwang-sealed-1";

    /** Lengths stand before the words, so that no two places look alike. */
    byte[] boundBy(Suite suite, int keyVersion) {
        return Stream.of(DOMAIN, suite.id(), keyVersion, subject.kind(), subject.id(), eventId, field)
                .map(String::valueOf)
                .map(part -> part.length() + ":" + part)
                .collect(Collectors.joining("|"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
