package org.shouwang.platform.sync;

import java.util.stream.Stream;
import org.shouwang.events.envelope.Header;

/** Names of a length and spelling that PostgreSQL takes, places that begin at 1; else the record has no place anywhere. */
final class HeaderMustFitTheStore {

    private static final int LONGEST_NAME = 255;

    private HeaderMustFitTheStore() {}

    static boolean holdsFor(Header header) {
        return header.epoch() >= 1
                && header.seq() >= 1
                && header.seq() < Long.MAX_VALUE
                && Stream.of(header.node(), header.eventId(), header.type(), header.prevHash())
                        .allMatch(HeaderMustFitTheStore::isName);
    }

    private static boolean isName(String text) {
        return !text.isBlank() && text.length() <= LONGEST_NAME && text.chars().noneMatch(Character::isISOControl);
    }
}
