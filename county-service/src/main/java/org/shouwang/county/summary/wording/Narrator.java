package org.shouwang.county.summary.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shouwang.county.indicators.Figure;
import org.shouwang.county.indicators.Figure.Count;
import org.shouwang.county.indicators.Figure.Rate;
import org.shouwang.county.summary.account.AnnualAccount;

/**
 * Puts the figures of an account into patterns: {@code {visits.total}} is this year's, {@code {visits.total@before}} last
 * year's. An id that nobody counts is an error, so a typing mistake never prints.
 */
public final class Narrator {

    private static final Pattern CITATION = Pattern.compile("\\{([a-z0-9_.\\-]+)(@before)?}");

    private final AnnualAccount account;

    public Narrator(AnnualAccount account) {
        this.account = account;
    }

    public AnnualAccount account() {
        return account;
    }

    public Paragraph paragraph() {
        return new Paragraph(this);
    }

    List<Piece> pieces(String pattern) {
        List<Piece> pieces = new ArrayList<>();
        Matcher citation = CITATION.matcher(pattern);
        int from = 0;
        while (citation.find()) {
            words(pattern.substring(from, citation.start()), pieces);
            pieces.add(citation.group(2) == null ? cite(citation.group(1)) : citeBefore(citation.group(1)));
            from = citation.end();
        }
        words(pattern.substring(from), pieces);
        return pieces;
    }

    public Piece.Cited cite(String indicator) {
        return new Piece.Cited(indicator, account.year(), Numerals.of(account.figure(indicator)));
    }

    public Piece.Cited citeBefore(String indicator) {
        return new Piece.Cited(indicator, account.year() - 1, Numerals.of(account.figureBefore(indicator)));
    }

    public long count(String indicator) {
        return ((Count) account.figure(indicator)).count();
    }

    public Rate rate(String indicator) {
        return (Rate) account.figure(indicator);
    }

    /** True if there is something to tell: a count or a sum above zero, a rate of which something was due. */
    public boolean any(String indicator) {
        return isSomething(account.figure(indicator));
    }

    /** True for a rate of which something was due and everything was done. */
    public boolean isFull(String indicator) {
        Rate rate = rate(indicator);
        return rate.den() > 0 && rate.num() >= rate.den();
    }

    static boolean isSomething(Figure figure) {
        return figure.evidence().stream().anyMatch(one -> one.amount() != 0 || one.outOf() != 0);
    }

    private static void words(String text, List<Piece> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new Piece.Words(text));
        }
    }
}
