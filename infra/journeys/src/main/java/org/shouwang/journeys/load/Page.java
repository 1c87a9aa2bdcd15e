package org.shouwang.journeys.load;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A report for people. */
final class Page {

    private final StringBuilder text = new StringBuilder();

    Page title(String title) {
        return line("# " + title);
    }

    Page heading(String heading) {
        return line("").line("## " + heading).line("");
    }

    Page line(String line) {
        text.append(line).append('\n');
        return this;
    }

    /** The first column is text, the others are numbers. */
    Page table(List<String> header, List<List<Object>> rows) {
        line("| " + String.join(" | ", header) + " |");
        line("|---" + "|---:".repeat(header.size() - 1) + "|");
        rows.forEach(row -> line("| " + row.stream().map(Page::cell).collect(Collectors.joining(" | ")) + " |"));
        return this;
    }

    private static String cell(Object value) {
        if (value instanceof Double number) {
            return number.isNaN() ? "–" : String.format(Locale.ROOT, Math.abs(number) < 10 ? "%.2f" : "%,.1f", number);
        }
        return value instanceof Number number
                ? String.format(Locale.ROOT, "%,d", number.longValue())
                : value.toString();
    }

    String text() {
        return text.toString();
    }
}
