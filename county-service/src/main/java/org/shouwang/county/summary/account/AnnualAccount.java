package org.shouwang.county.summary.account;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shouwang.county.definitions.Definition;
import org.shouwang.county.indicators.Figure;
import org.shouwang.county.indicators.Figures;
import org.shouwang.county.indicators.Period;
import org.shouwang.county.replay.CutOff;

/**
 * One year under one definition, as known at a cut.
 *
 * @param unit who gives account: the county as it enrolled itself
 * @param byUnit this year's figures by unit
 * @param before the figures of the year before, under the same definition and as known at the same cut
 */
public record AnnualAccount(
        String unit,
        int year,
        Definition definition,
        Figures figures,
        ByUnit byUnit,
        Figures before,
        Knowledge knowledge) {

    /** Days are civil days of this zone. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy年M月d日HH:mm:ss", Locale.ROOT);

    public Period period() {
        return figures.period();
    }

    public Figure figure(String id) {
        return figures.get(id);
    }

    public Figure figureBefore(String id) {
        return before.get(id);
    }

    public CutOff cut() {
        return knowledge.cut();
    }

    public Coverage coverage() {
        return knowledge.coverage();
    }

    /** The day the account speaks of its knowledge; null while nothing was received. */
    public @Nullable LocalDate asOf() {
        Instant reaches = cut().reaches();
        return reaches == null ? null : LocalDate.ofInstant(reaches, ZONE);
    }

    /** The instant up to which the county's knowledge reaches, as offices write it; empty while nothing was received. */
    public String reaches() {
        Instant reaches = cut().reaches();
        return reaches == null ? "" : MINUTES.format(reaches.atZone(ZONE));
    }

    /** Equal accounts have equal fingerprints, on every machine. */
    public String fingerprint() {
        return Fingerprint.of(this);
    }
}
