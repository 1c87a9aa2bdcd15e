package org.shouwang.county.summary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shouwang.county.summary.account.AnnualAccount;

/**
 * How people write the instant K: {@code 2025-01-15T08:00:00Z}, with an offset, a local time {@code 2025-01-15T16:00}, or a day
 * {@code 2024-12-31}, which means to its very end. Local is Asia/Shanghai.
 */
final class KnownAtText {

    private static final LocalTime END_OF_DAY = LocalTime.MAX.truncatedTo(ChronoUnit.MILLIS);

    private static final List<Function<String, Instant>> FORMS = List.of(
            Instant::parse,
            text -> OffsetDateTime.parse(text).toInstant(),
            text -> LocalDateTime.parse(text).atZone(AnnualAccount.ZONE).toInstant(),
            text -> LocalDate.parse(text)
                    .atTime(END_OF_DAY)
                    .atZone(AnnualAccount.ZONE)
                    .toInstant());

    private KnownAtText() {}

    /** Null for an empty text; throws {@link IllegalArgumentException} for one that is none of the forms. */
    static @Nullable Instant parse(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        for (Function<String, Instant> form : FORMS) {
            try {
                return form.apply(text.strip());
            } catch (DateTimeParseException another) {
                continue;
            }
        }
        throw new IllegalArgumentException("known-at is \"" + text + "\"; expected an instant such as"
                + " 2025-01-15T08:00:00Z, a local time such as 2025-01-15T16:00, or a day such as 2024-12-31");
    }
}
