package org.shouwang.county.summary.shortfalls;

import java.util.List;
import java.util.Optional;
import org.shouwang.county.summary.wording.Narrator;
import org.shouwang.county.summary.wording.Numerals;

/** Everybody reports, completely and readably, and everybody has surveyed. */
final class Reporting {

    private Reporting() {}

    static Optional<Finding> survey(Narrator narrator) {
        return narrator.any("survey.found")
                ? Optional.empty()
                : Optional.of(
                        Finding.of("survey.filing_rate", "每年摸底排查", "本年度没有摸底排查结果（发现留守儿童{survey.found}名），建档是否齐全无从核对"));
    }

    static Optional<Finding> silence(Narrator narrator) {
        List<UnitGap> silent = narrator.account().coverage().silent().stream()
                .map(unit -> new UnitGap(unit.unit().node(), "0条"))
                .toList();
        return silent.isEmpty()
                ? Optional.empty()
                : Optional.of(new Finding(
                        "coverage.nodes",
                        "全部单位报送",
                        silent.size() + "个单位没有报送本年度的任何记录：" + UnitsInWords.names(silent, narrator.account()),
                        silent));
    }

    static Optional<Finding> unreadable(Narrator narrator) {
        int unreadable = narrator.account().knowledge().unreadable().size();
        return unreadable == 0
                ? Optional.empty()
                : Optional.of(Finding.of("coverage.gaps", "0", Numerals.count(unreadable) + "条已收到的记录无法读取，未计入任何数据"));
    }
}
