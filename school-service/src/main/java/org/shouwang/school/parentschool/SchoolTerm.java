package org.shouwang.school.parentschool;

import java.time.LocalDate;
import java.time.Month;

/** One of the two terms of a school year, 1 February to 31 August or 1 September to 31 January; both days included. */
record SchoolTerm(LocalDate from, LocalDate to) {

    static SchoolTerm of(LocalDate day) {
        int year = day.getYear();
        if (day.getMonth() == Month.JANUARY) {
            return autumn(year - 1);
        }
        return day.getMonthValue() >= Month.SEPTEMBER.getValue()
                ? autumn(year)
                : new SchoolTerm(LocalDate.of(year, Month.FEBRUARY, 1), LocalDate.of(year, Month.AUGUST, 31));
    }

    private static SchoolTerm autumn(int year) {
        return new SchoolTerm(LocalDate.of(year, Month.SEPTEMBER, 1), LocalDate.of(year + 1, Month.JANUARY, 31));
    }
}
