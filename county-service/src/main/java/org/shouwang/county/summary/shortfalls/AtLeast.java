package org.shouwang.county.summary.shortfalls;

import java.util.Optional;
import org.shouwang.county.summary.wording.Narrator;
import org.shouwang.county.summary.wording.Spoken;

/** So many a year. */
record AtLeast(String indicator, long due) implements Target {

    @Override
    public Optional<Finding> missed(Narrator narrator) {
        if (narrator.count(indicator) >= due) {
            return Optional.empty();
        }
        String measure = Spoken.measure(indicator);
        return Optional.of(Finding.of(
                indicator,
                "不少于" + due + measure,
                "全年" + Spoken.name(indicator) + "{" + indicator + "}" + measure + "，少于应有的" + due + measure));
    }
}
