package org.shouwang.platform.spreadsheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shouwang.platform.workbook.Cell;

/** The ways to write a day; nothing else is a date. */
final class Dates {

    static final String EXPECTED = "2014-03-05、2014/3/5、2014.3.5、20140305、2014年3月5日、或日期格式的单元格";

    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})"),
            Pattern.compile("(\\d{4})/(\\d{1,2})/(\\d{1,2})"),
            Pattern.compile("(\\d{4})\\.(\\d{1,2})\\.(\\d{1,2})"),
            Pattern.compile("(\\d{4})(\\d{2})(\\d{2})"),
            Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日"));

    private Dates() {}

    static Optional<LocalDate> of(Cell cell) {
        String text = Words.tight(cell.text());
        return FORMS.stream()
                .map(form -> form.matcher(text))
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(Dates::day);
    }

    private static Optional<LocalDate> day(Matcher parts) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
