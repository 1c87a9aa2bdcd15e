package org.shouwang.county.summary.shortfalls;

import java.util.List;
import java.util.Optional;
import org.shouwang.county.summary.wording.Measures;
import org.shouwang.county.summary.wording.Narrator;
import org.shouwang.county.summary.wording.Numerals;

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
                        unit.getKey(), Numerals.count(unit.getValue().amount()) + Measures.of(indicator)))
                .toList();
        String where = units.isEmpty() ? "" : "，涉及" + UnitsInWords.withResults(units, narrator.account());
        return Optional.of(new Finding(indicator, "0", pattern + where, units));
    }
}
