package org.shouwang.county.summary.shortfalls;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.shouwang.county.indicators.Figure.Rate;
import org.shouwang.county.summary.account.Share;
import org.shouwang.county.summary.wording.Narrator;
import org.shouwang.county.summary.wording.Numerals;
import org.shouwang.county.summary.wording.Spoken;
import org.shouwang.events.codes.NodeKind;

/** Everything that was due is to be done. */
record FullRate(String indicator, boolean atSchoolsOnly) implements Target {

    static FullRate everywhere(String indicator) {
        return new FullRate(indicator, false);
    }

    static FullRate atSchools(String indicator) {
        return new FullRate(indicator, true);
    }

    @Override
    public Optional<Finding> missed(Narrator narrator) {
        Rate rate = narrator.rate(indicator);
        if (rate.den() == 0 || rate.num() >= rate.den()) {
            return Optional.empty();
        }
        List<UnitGap> units = units(narrator, rate);
        String where = units.isEmpty() ? "" : "，其中" + UnitsInWords.withResults(units, narrator.account());
        return Optional.of(new Finding(
                indicator, "100%", Spoken.name(indicator) + "{" + indicator + "}，低于100%的要求" + where, units));
    }

    private List<UnitGap> units(Narrator narrator, Rate whole) {
        return narrator.account().byUnit().of(indicator).entrySet().stream()
                .filter(isConcerned(narrator))
                .filter(unit -> unit.getValue().isShort())
                .sorted(Comparator.comparingDouble(FullRate::reached).thenComparing(Map.Entry.comparingByKey()))
                .map(unit ->
                        new UnitGap(unit.getKey(), Numerals.rate(unit.getValue().rate(whole.limit()))))
                .toList();
    }

    private Predicate<Map.Entry<String, Share>> isConcerned(Narrator narrator) {
        return unit -> !atSchoolsOnly || narrator.account().knowledge().isOf(NodeKind.SCHOOL, unit.getKey());
    }

    private static double reached(Map.Entry<String, Share> unit) {
        return (double) unit.getValue().amount() / unit.getValue().outOf();
    }
}
