package org.shouwang.platform.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way in.
 *
 * @param recordedAt the moment its facts carry; null until somebody confirms
 * @param done accepted rows dealt with so far
 * @param error a reason of the message bundle, or what the system said
 */
public record ImportJob(
        String id,
        Kind kind,
        String fileName,
        LocalDate dayOfImport,
        Instant createdAt,
        @Nullable Instant recordedAt,
        State state,
        boolean confirmed,
        @Nullable ImportReading reading,
        int total,
        int done,
        LedgerOutcome outcome,
        @Nullable String error) {

    /** Which of the two forms the file is. */
    public enum Kind {
        LEDGER,
        WORKLOG;

        /** As programs write it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** RUNNING is being read, or, once confirmed, being recorded; READ waits for somebody to confirm. */
    public enum State {
        RUNNING,
        READ,
        DONE,
        FAILED
    }
}
