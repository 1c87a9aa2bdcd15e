package org.shouwang.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.sql.DataSource;
import org.shouwang.county.children.Histories;
import org.shouwang.county.definitions.Definitions;
import org.shouwang.county.figures.Indicators;
import org.shouwang.county.indicators.Period;
import org.shouwang.county.replay.Replay;

/** The product's own way: from the county's store to every figure of an annual summary and of the year before. */
final class SummaryReplay implements Contender {

    private final DataSource store;

    SummaryReplay(DataSource store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "replay to figures";
    }

    @Override
    public Run run() {
        long start = System.nanoTime();
        Histories histories =
                new Replay(store).knownAt(null, (reached, last) -> {}).histories();
        String digest = figuresOf(histories);
        return new Run(histories.size(), System.nanoTime() - start, digest);
    }

    /** A digest of all printed figures of two years. */
    static String figuresOf(Histories histories) {
        StringBuilder printed = new StringBuilder();
        for (int year : new int[] {2024, 2025}) {
            Indicators.figures(histories, Definitions.shipped("EDU"), Period.year(year))
                    .byId()
                    .forEach((id, figure) -> printed.append(id)
                            .append('=')
                            .append(figure.printed())
                            .append('\n'));
        }
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(printed.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
