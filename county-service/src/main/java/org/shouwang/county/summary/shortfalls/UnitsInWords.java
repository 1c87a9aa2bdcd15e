package org.shouwang.county.summary.shortfalls;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shouwang.county.summary.account.AnnualAccount;
import org.shouwang.county.summary.wording.Literal;

/** Units by name, the first few and how many there are; the tables list them all. */
final class UnitsInWords {

    private static final int NAMED = 5;

    private UnitsInWords() {}

    static String withResults(List<UnitGap> units, AnnualAccount account) {
        return named(units, unit -> nameOf(unit, account) + unit.result());
    }

    static String names(List<UnitGap> units, AnnualAccount account) {
        return named(units, unit -> nameOf(unit, account));
    }

    private static String nameOf(UnitGap unit, AnnualAccount account) {
        return Literal.of(account.knowledge().nameOf(unit.node()));
    }

    private static String named(List<UnitGap> units, Function<UnitGap, String> name) {
        String some = units.stream().limit(NAMED).map(name).collect(Collectors.joining("、"));
        return units.size() > NAMED ? some + "等" + units.size() + "个单位" : some;
    }
}
