package org.shouwang.county.summary.document;

import java.time.Instant;
import java.util.List;
import org.shouwang.county.summary.account.AnnualAccount;

/**
 * The three files of one summary. They are named {@code summary-<year>-<definition>}, with {@code -known-at-<instant>} where
 * an instant was asked for: letters and digits only, so that every file system and every mail carries them.
 */
public final class SummaryFiles {

    private final WordSummary word;

    /** @param template the bytes of the Word template */
    public SummaryFiles(byte[] template) {
        this.word = new WordSummary(template);
    }

    /** Tables first: where they do not add up there is no summary. */
    public List<SummaryFile> of(AnnualAccount account, boolean evidence) {
        String name = name(account);
        SummaryFile tables = TablesWorkbook.write(account, name);
        return List.of(word.write(account, name), tables, FiguresJson.write(account, name, evidence));
    }

    private static String name(AnnualAccount account) {
        Instant knownAt = account.cut().knownAt();
        String cut = knownAt == null ? "" : "-known-at-" + knownAt.toString().replaceAll("[:.\\-]", "");
        return "summary-" + account.year() + "-" + account.definition().code().replaceAll("\\W", "_") + cut;
    }
}
