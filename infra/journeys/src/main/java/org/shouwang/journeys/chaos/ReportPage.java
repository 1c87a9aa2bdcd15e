package org.shouwang.journeys.chaos;

import java.util.Map;
import java.util.TreeMap;
import org.shouwang.journeys.chaos.checker.Invariant;

/** The report as a page of text. */
final class ReportPage {

    private final Report report;
    private final StringBuilder page = new StringBuilder();

    ReportPage(Report report) {
        this.report = report;
    }

    String text() {
        line("# Chaos: " + (report.isClean() ? "every invariant holds" : "BROKEN"));
        line("");
        line("Seed %d, commit %s, %s, %d broker(s); %d rounds in %d s, %.1f kills a minute."
                .formatted(
                        report.options().seed(),
                        report.commit(),
                        report.options().full() ? "full" : "quick",
                        report.options().brokers(),
                        report.measured().rounds(),
                        report.measured().took().toSeconds(),
                        report.killsPerMinute()));
        invariants();
        table("Faults", "fault", report.faultCounts());
        recoveries();
        table("Compared", "what", new TreeMap<>(report.findings().compared()));
        table("Noted", "what", new TreeMap<>(report.findings().noted()));
        table("Found ended without having been killed in that round, and started", "process", report.unbidden());
        return page.toString();
    }

    private void invariants() {
        line("");
        line("| Invariant: what must not be | rows |");
        line("|---|---:|");
        for (Invariant invariant : Invariant.values()) {
            boolean unknown =
                    invariant == Invariant.FALSELY_REPORTED && report.measured().statusCompared() == 0;
            String count =
                    unknown ? "not offered" : String.valueOf(report.findings().count(invariant));
            line("| " + invariant.meaning() + " | " + count + " |");
        }
        line("");
        line(
                "Status: %d answers of nodes about what is reported compared with the county, %d in which it is not offered."
                        .formatted(
                                report.measured().statusCompared(),
                                report.measured().statusNotOffered()));
        for (Invariant invariant : Invariant.values()) {
            report.findings().examples(invariant).forEach(row -> line("- " + invariant + ": `" + row + "`"));
        }
    }

    private void recoveries() {
        line("");
        line("## From the kill until it served again");
        line("");
        line("| process | kills | median ms | max ms |");
        line("|---|---:|---:|---:|");
        report.recoveries()
                .forEach(one -> line("| %s | %d | %d | %d |"
                        .formatted(one.kind(), one.count(), one.medianMillis(), one.maxMillis())));
    }

    private void table(String title, String what, Map<String, Long> rows) {
        if (rows.isEmpty()) {
            return;
        }
        line("");
        line("## " + title);
        line("");
        line("| " + what + " | |");
        line("|---|---:|");
        rows.forEach((name, count) -> line("| " + name + " | " + count + " |"));
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
