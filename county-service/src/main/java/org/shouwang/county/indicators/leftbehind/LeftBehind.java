package org.shouwang.county.indicators.leftbehind;

import static org.shouwang.county.indicators.Indicator.breakdown;
import static org.shouwang.county.indicators.Indicator.count;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shouwang.county.children.ChildAt;
import org.shouwang.county.children.FileHistory;
import org.shouwang.county.children.Stated;
import org.shouwang.county.indicators.Contribution;
import org.shouwang.county.indicators.Indicator;
import org.shouwang.county.indicators.Indicator.Contributions;
import org.shouwang.county.indicators.Question;
import org.shouwang.events.codes.Parent;
import org.shouwang.events.codes.Sex;

/** Children with a file, and those left behind among them. */
public final class LeftBehind {

    private static final List<Indicator> INDICATORS = List.of(
            count("children.filed", "建档儿童数", LeftBehind::filed),
            count("lbc.total", "留守儿童数", those(child -> true)),
            count("lbc.girls", "留守女童数", those(child -> child.sex() == Sex.FEMALE)),
            count("lbc.boys", "留守男童数", those(child -> child.sex() == Sex.MALE)),
            count("lbc.age.0-5", "0至5周岁", those(child -> child.age() <= 5)),
            count("lbc.age.6-13", "6至13周岁", those(child -> child.age() >= 6 && child.age() <= 13)),
            count("lbc.age.14-17", "14至17周岁", those(child -> child.age() >= 14)),
            count("lbc.both_away", "双亲外出", those(child -> parentsAway(child) == 2)),
            count("lbc.one_away", "单亲外出", those(child -> parentsAway(child) == 1)),
            count("lbc.boarders", "寄宿", stated(ChildAt::boarder)),
            count("lbc.priority", "重点对象", stated(ChildAt::priority)),
            breakdown("lbc.by_unit", "分单位", LeftBehind::byUnit),
            breakdown("lbc.by_township", "分乡镇", LeftBehind::byTownship));

    private LeftBehind() {}

    public static List<Indicator> indicators() {
        return Stream.concat(INDICATORS.stream(), CareStructure.indicators().stream())
                .toList();
    }

    private static List<Contribution> filed(Question question) {
        return question.filed(question.period().to()).stream()
                .map(child -> Contribution.of(
                        child.child(),
                        child.openFiles().stream()
                                .map(FileHistory::sheet)
                                .filter(Objects::nonNull)
                                .toList()))
                .toList();
    }

    private static Contributions those(Predicate<ChildAt> counted) {
        return question -> question.leftBehind().stream()
                .filter(counted)
                .map(question::contribution)
                .toList();
    }

    private static Contributions stated(Function<ChildAt, @Nullable Stated<Boolean>> fact) {
        return question -> question.leftBehind().stream()
                .flatMap(child -> Stream.ofNullable(fact.apply(child))
                        .filter(Stated::value)
                        .map(stated -> question.contribution(child).and(stated.by())))
                .toList();
    }

    private static long parentsAway(ChildAt child) {
        return Stream.of(Parent.values())
                .filter(parent -> child.away(parent, 0) != null)
                .count();
    }

    private static List<Contribution> byUnit(Question question) {
        return by(question, FileHistory::node);
    }

    private static List<Contribution> byTownship(Question question) {
        return by(question, file -> question.townshipOf(file.node()));
    }

    private static List<Contribution> by(Question question, Function<FileHistory, @Nullable String> row) {
        return question.leftBehind().stream()
                .flatMap(child -> child.openFiles().stream()
                        .map(row)
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(key -> question.contribution(child).under(key)))
                .toList();
    }
}
