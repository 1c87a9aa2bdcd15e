package org.shouwang.county.evidence;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Where a number leads: to the page of all that adds up to it. */
public final class Links {

    private Links() {}

    /** A figure of a period, or one row of it: a unit, or a township. */
    public static String figure(String figure, String definition, LocalDate from, LocalDate to, @Nullable String row) {
        UriComponentsBuilder link = why().queryParam("figure", figure)
                .queryParam("definition", definition)
                .queryParam("from", from)
                .queryParam("to", to);
        return row == null
                ? link.toUriString()
                : link.queryParam("row", row).encode().toUriString();
    }

    /** A stock on a day. */
    public static String stock(String figure, String definition, LocalDate day) {
        return figure(figure, definition, day.withDayOfYear(1), day, null);
    }

    /** What units did from a month to a month; of all units if none is named. */
    public static String doing(String kind, YearMonth from, YearMonth to, @Nullable String unit) {
        UriComponentsBuilder link =
                why().queryParam("doing", kind).queryParam("from", from).queryParam("to", to);
        return unit == null
                ? link.toUriString()
                : link.queryParam("unit", unit).encode().toUriString();
    }

    private static UriComponentsBuilder why() {
        return UriComponentsBuilder.fromPath("/why");
    }
}
