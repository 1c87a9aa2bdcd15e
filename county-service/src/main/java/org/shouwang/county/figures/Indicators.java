package org.shouwang.county.figures;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.shouwang.county.children.Histories;
import org.shouwang.county.definitions.Definition;
import org.shouwang.county.indicators.Figures;
import org.shouwang.county.indicators.Indicator;
import org.shouwang.county.indicators.Period;
import org.shouwang.county.indicators.Question;
import org.shouwang.county.indicators.contact.Contact;
import org.shouwang.county.indicators.coverage.Coverage;
import org.shouwang.county.indicators.leftbehind.LeftBehind;
import org.shouwang.county.indicators.places.Places;
import org.shouwang.county.indicators.schooling.Schools;
import org.shouwang.county.indicators.support.Support;
import org.shouwang.county.indicators.welfare.Welfare;

/** The table of everything that is counted. */
public final class Indicators {

    private static final List<Indicator> ALL = Stream.of(
                    LeftBehind.indicators(),
                    Contact.indicators(),
                    Support.indicators(),
                    Places.indicators(),
                    Welfare.indicators(),
                    Schools.indicators(),
                    Coverage.indicators())
            .flatMap(List::stream)
            .sorted(Comparator.comparing(Indicator::id))
            .toList();

    private static final List<Indicator> FROM_FILES = ALL.stream()
            .filter(indicator -> !Coverage.BY_RECEIPT.contains(indicator))
            .toList();

    private Indicators() {}

    public static List<Indicator> all() {
        return ALL;
    }

    /** Those that ledgers and work logs can give; the rest needs to know when the county received what. */
    public static List<Indicator> fromFiles() {
        return FROM_FILES;
    }

    /** Every figure of the period under the definition, from all that the histories know. */
    public static Figures figures(Histories histories, Definition definition, Period period) {
        return Figures.of(new Question(histories, definition, period), ALL);
    }
}
