package org.shouwang.county.dashboard;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.shouwang.county.definitions.Definition;
import org.shouwang.county.definitions.Definitions;
import org.shouwang.county.indicators.Period;

/** What the reader chose to look at. */
record Selection(String definition, int year) {

    Definition chosen() {
        return Definitions.shipped(definition);
    }

    /** The year, no further than today: stocks of a day that has not come are not known. */
    Period period(LocalDate today) {
        LocalDate last = LocalDate.of(year, 12, 31);
        boolean goesOn = today.getYear() == year && today.isBefore(last);
        return new Period(LocalDate.of(year, 1, 1), goesOn ? today : last);
    }

    /** The year before, as far as this one. */
    Period before(LocalDate today) {
        return new Period(LocalDate.of(year - 1, 1, 1), period(today).to().minusYears(1));
    }

    /** The months of the year before and of this one. */
    List<YearMonth> months() {
        YearMonth first = YearMonth.of(year - 1, 1);
        return IntStream.range(0, 24).mapToObj(first::plusMonths).toList();
    }
}
