package org.shouwang.county.indicators.leftbehind;

import static org.shouwang.county.indicators.Indicator.count;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.shouwang.county.children.ChildAt;
import org.shouwang.county.children.Stated;
import org.shouwang.county.indicators.Contribution;
import org.shouwang.county.indicators.Indicator;
import org.shouwang.county.indicators.Indicator.Contributions;
import org.shouwang.county.indicators.Question;
import org.shouwang.events.codes.Carer;

/** Who mainly cares for the children left behind (监护结构). */
final class CareStructure {

    private static final List<Indicator> INDICATORS = List.of(
            count("lbc.care.grandparent", "祖辈监护", by(EnumSet.of(Carer.GRANDPARENT))),
            count("lbc.care.relative", "亲属监护", by(EnumSet.of(Carer.RELATIVE))),
            count("lbc.care.parent", "父母一方监护", by(EnumSet.of(Carer.FATHER, Carer.MOTHER))),
            count("lbc.care.other", "教师及其他人监护", by(EnumSet.of(Carer.TEACHER, Carer.OTHER))),
            count("lbc.care.none", "无人监护", by(EnumSet.of(Carer.NONE))),
            count("lbc.care.unknown", "监护人未登记", CareStructure::byNobodyKnown));

    private CareStructure() {}

    static List<Indicator> indicators() {
        return INDICATORS;
    }

    private static Contributions by(Set<Carer> kinds) {
        return question -> question.leftBehind().stream()
                .filter(child -> isCaredForBy(kinds, child))
                .map(child -> contribution(question, child))
                .toList();
    }

    private static boolean isCaredForBy(Set<Carer> kinds, ChildAt child) {
        Stated<Carer> carer = child.carer();
        return carer != null && kinds.contains(carer.value());
    }

    private static Contribution contribution(Question question, ChildAt child) {
        Stated<Carer> carer = child.carer();
        Contribution counted = question.contribution(child);
        return carer == null ? counted : counted.and(carer.by());
    }

    private static List<Contribution> byNobodyKnown(Question question) {
        return question.leftBehind().stream()
                .filter(child -> child.carer() == null)
                .map(question::contribution)
                .toList();
    }
}
