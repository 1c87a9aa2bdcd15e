package org.shouwang.county.summary.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.shouwang.county.definitions.Definition;
import org.shouwang.county.indicators.Figure;
import org.shouwang.county.indicators.Figures;

/**
 * SHA-256 over the figures as text, one line each: {@code year<TAB>id<TAB>printed}, this year's before last year's, ids in
 * order, under a first line that states the definition. Figures that tell when reports arrived are left out: arriving later
 * changes nothing that happened. Anybody can do it again with the .json at hand.
 */
final class Fingerprint {

    private static final String BY_RECEIPT = "coverage.";

    private Fingerprint() {}

    static String of(AnnualAccount account) {
        StringBuilder text = new StringBuilder(headline(account.definition())).append('\n');
        lines(account.year(), account.figures(), text);
        lines(account.year() - 1, account.before(), text);
        return HexFormat.of().formatHex(sha256(text.toString()));
    }

    private static String headline(Definition definition) {
        return definition.code() + '\t' + new CriteriaInWords(definition).text();
    }

    private static void lines(int year, Figures figures, StringBuilder text) {
        for (Map.Entry<String, Figure> figure : figures.byId().entrySet()) {
            if (figure.getKey().startsWith(BY_RECEIPT)) {
                continue;
            }
            text.append(year)
                    .append('\t')
                    .append(figure.getKey())
                    .append('\t')
                    .append(figure.getValue().printed())
                    .append('\n');
        }
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
