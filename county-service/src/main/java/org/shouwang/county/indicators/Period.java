package org.shouwang.county.indicators;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** From a day to a day, both included. Stocks are taken on the last day. */
public record Period(LocalDate from, LocalDate to) {

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A period ends on " + to + ", before it begins on " + from);
        }
    }

    public static Period year(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** The school year that begins on 1 September of that year. */
    public static Period schoolYear(int year) {
        return new Period(LocalDate.of(year, 9, 1), LocalDate.of(year + 1, 8, 31));
    }

    public static Period month(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** The months that lie wholly inside. */
    public List<Period> months() {
        return Stream.iterate(YearMonth.from(from), month -> month.plusMonths(1))
                .takeWhile(month -> !month.atDay(1).isAfter(to))
                .map(Period::month)
                .filter(month -> contains(month.from()) && contains(month.to()))
                .toList();
    }

    /** The school terms whose last day lies inside, though they may begin before: to 31 January and to 31 August. */
    public List<Period> termsEnding() {
        return IntStream.rangeClosed(from.getYear(), to.getYear())
                .boxed()
                .flatMap(year -> Stream.of(
                        new Period(LocalDate.of(year - 1, 9, 1), LocalDate.of(year, 1, 31)),
                        new Period(LocalDate.of(year, 2, 1), LocalDate.of(year, 8, 31))))
                .filter(term -> contains(term.to()))
                .toList();
    }
}
