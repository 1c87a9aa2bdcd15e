package org.shouwang.county.summary.shortfalls;

import java.util.List;
import java.util.Optional;
import org.shouwang.county.summary.account.Share;
import org.shouwang.county.summary.wording.Narrator;
import org.shouwang.county.summary.wording.Numerals;
import org.shouwang.county.summary.wording.Spoken;

/** There is to be none; {@code pattern} says that there was. */
record NoneOf(String indicator, String pattern) implements Target {

    @Override
    public Optional<Finding> missed(Narrator narrator) {
        if (narrator.count(indicator) == 0) {
            return Optional.empty();
        }
        List<UnitGap> units = narrator.account().byUnit().of(indicator).entrySet().stream()
                .filter(unit -> unit.getValue().amount() > 0)
                .map(unit -> new UnitGap(
                        unit.getKey(), Numerals.count(unit.getValue().amount()) + Spoken.measure(indicator)))
                .toList();
        return Optional.of(new Finding(indicator, "0", pattern + where(units, narrator), units));
    }

    /** A child of two units stands under both; then counts by unit would not add up and are left unsaid. */
    private String where(List<UnitGap> units, Narrator narrator) {
        if (units.isEmpty()) {
            return "";
        }
        long sum = narrator.account().byUnit().of(indicator).values().stream()
                .mapToLong(Share::amount)
                .sum();
        return "，涉及"
                + (sum == narrator.count(indicator)
                        ? UnitsInWords.withResults(units, narrator.account())
                        : UnitsInWords.names(units, narrator.account()));
    }
}
