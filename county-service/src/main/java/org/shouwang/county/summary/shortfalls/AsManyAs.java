package org.shouwang.county.summary.shortfalls;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shouwang.county.summary.account.ByUnit;
import org.shouwang.county.summary.wording.Narrator;
import org.shouwang.county.summary.wording.Numerals;
import org.shouwang.county.summary.wording.Spoken;

/** As many are to be {@code done} as there are {@code due}; {@code pattern} says it with both, the missing ones follow. */
record AsManyAs(String done, String due, String pattern, String missing) implements Target {

    @Override
    public Optional<Finding> missed(Narrator narrator) {
        long lacking = narrator.count(due) - narrator.count(done);
        if (lacking <= 0) {
            return Optional.empty();
        }
        List<UnitGap> units = units(narrator.account().byUnit());
        String where = units.isEmpty() ? "" : "：" + UnitsInWords.withResults(units, narrator.account());
        return Optional.of(new Finding(
                done,
                "不少于" + Spoken.name(due),
                pattern + "，" + missing + Numerals.count(lacking) + Spoken.measure(due) + where,
                units));
    }

    private List<UnitGap> units(ByUnit byUnit) {
        List<UnitGap> units = new ArrayList<>();
        byUnit.of(due).forEach((node, share) -> {
            long lacking = share.amount() - byUnit.of(done, node).amount();
            if (lacking > 0) {
                units.add(new UnitGap(node, Numerals.count(lacking) + Spoken.measure(due)));
            }
        });
        return units;
    }
}
