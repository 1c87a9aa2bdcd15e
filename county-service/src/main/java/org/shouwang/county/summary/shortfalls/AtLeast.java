package org.shouwang.county.summary.shortfalls;

import java.util.Optional;
import org.shouwang.county.summary.wording.Measures;
import org.shouwang.county.summary.wording.Narrator;
import org.shouwang.county.summary.wording.Notes;

/** So many a year. */
record AtLeast(String indicator, long due) implements Target {

    @Override
    public Optional<Finding> missed(Narrator narrator) {
        if (narrator.count(indicator) >= due) {
            return Optional.empty();
        }
        String measure = Measures.of(indicator);
        return Optional.of(Finding.of(
                indicator,
                "不少于" + due + measure,
                "全年" + Notes.label(indicator) + "{" + indicator + "}" + measure + "，少于应有的" + due + measure));
    }
}
