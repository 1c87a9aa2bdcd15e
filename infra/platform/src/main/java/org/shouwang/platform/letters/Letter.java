package org.shouwang.platform.letters;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.shouwang.events.AboutChild;
import org.shouwang.events.EventCatalog;

/**
 * The first letter of a sequence, the one that failed.
 *
 * @param sequence the child, where the event is about one
 * @param cause what its handler said last
 * @param tries how often it was given to its handler
 * @param behind later events of the sequence that wait for it
 * @param reason why it was set aside; null while it is open
 */
public record Letter(
        String group,
        String sequence,
        String eventId,
        String type,
        @Nullable String stream,
        @Nullable Long seq,
        Instant since,
        @Nullable Instant lastTried,
        @Nullable String cause,
        long tries,
        long behind,
        @Nullable String reason,
        @Nullable String decidedBy) {

    private static final int LONGEST = 200;
    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

    /** Without the row that PostgreSQL quotes, which tells who somebody is. */
    public String causeInBrief() {
        String said = cause == null ? "" : cause;
        int row = said.indexOf("Detail:");
        String brief = (row < 0 ? said : said.substring(0, row)).strip();
        int statement = brief.indexOf("]; ");
        String last = statement < 0 ? brief : brief.substring(statement + 3);
        return last.length() <= LONGEST ? last : last.substring(0, LONGEST) + "…";
    }

    public boolean isOpen() {
        return reason == null;
    }

    public boolean isAboutAChild() {
        return EventCatalog.named(type)
                .filter(entry -> AboutChild.class.isAssignableFrom(entry.type()))
                .isPresent();
    }

    public LocalDateTime sinceHere() {
        return LocalDateTime.ofInstant(since, HERE);
    }

    public @Nullable LocalDateTime lastTriedHere() {
        return lastTried == null ? null : LocalDateTime.ofInstant(lastTried, HERE);
    }
}
