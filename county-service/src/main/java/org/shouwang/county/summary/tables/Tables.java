package org.shouwang.county.summary.tables;

import java.util.List;
import java.util.stream.Stream;
import org.shouwang.county.summary.account.AnnualAccount;

/** Every table of a year, in the order of its workbook. */
public final class Tables {

    private static final String[] CHILDREN_ADD_UP = {"2=3+4", "2=5+6+7", "2=8+9+10+11+12+13", "2=14+15"};

    private Tables() {}

    public static List<Table> of(AnnualAccount account) {
        return Stream.of(
                        Stream.of(situation(account), situationByUnit(account)),
                        Stream.of(
                                contacts(account),
                                threeOnes(account),
                                otherRates(account),
                                places(account),
                                activities(account)),
                        Stream.of(support(account), wellbeing(account), Listings.publicity(account)),
                        Stream.of(Listings.comparison(account), Listings.shortfalls(account), Listings.units(account)))
                .flatMap(tables -> tables)
                .toList();
    }

    /** The figures that stand in the text itself. */
    public static Table headlines(AnnualAccount account) {
        return IndicatorTable.inText(
                account,
                List.of(
                        "children.filed",
                        "lbc.total",
                        "survey.filing_rate",
                        "visits.total",
                        "calls.total",
                        "letters.total",
                        "talks.total",
                        "threeones.visit",
                        "threeones.call",
                        "threeones.letter",
                        "concerns.rate",
                        "pairs.active",
                        "pairs.coverage",
                        "home.built",
                        "home.sessions",
                        "parentschool.compliance",
                        "lectures.attendance",
                        "health.checked",
                        "aid.total",
                        "legal.rate",
                        "school.retention",
                        "incidents.total"));
    }

    /** Who had reported, unit by unit. */
    public static Table reporting(AnnualAccount account) {
        return Listings.units(account);
    }

    private static Table situation(AnnualAccount account) {
        return IndicatorTable.of(
                "基本情况",
                "表1 留守儿童基本情况",
                account,
                List.of(
                        "children.filed",
                        "lbc.total",
                        "lbc.girls",
                        "lbc.boys",
                        "lbc.age.0-5",
                        "lbc.age.6-13",
                        "lbc.age.14-17",
                        "lbc.care.grandparent",
                        "lbc.care.relative",
                        "lbc.care.parent",
                        "lbc.care.other",
                        "lbc.care.none",
                        "lbc.care.unknown",
                        "lbc.both_away",
                        "lbc.one_away",
                        "lbc.boarders",
                        "lbc.priority",
                        "school.roll"),
                Stream.concat(Stream.of(CHILDREN_ADD_UP), Stream.of("2≤1", "16≤2", "17≤2", "18≤1"))
                        .toArray(String[]::new));
    }

    private static Table situationByUnit(AnnualAccount account) {
        return new UnitTable(
                        account,
                        "children.filed",
                        "lbc.total",
                        "lbc.girls",
                        "lbc.boys",
                        "lbc.age.0-5",
                        "lbc.age.6-13",
                        "lbc.age.14-17",
                        "lbc.care.grandparent",
                        "lbc.care.relative",
                        "lbc.care.parent",
                        "lbc.care.other",
                        "lbc.care.none",
                        "lbc.care.unknown",
                        "lbc.both_away",
                        "lbc.one_away",
                        "lbc.boarders",
                        "lbc.priority")
                .table(
                        "分单位基本情况",
                        "表2 分单位留守儿童基本情况",
                        Stream.concat(Stream.of(CHILDREN_ADD_UP), Stream.of("2≤1"))
                                .toArray(String[]::new));
    }

    private static Table contacts(AnnualAccount account) {
        return new UnitTable(
                        account,
                        "visits.total",
                        "visits.children",
                        "calls.total",
                        "calls.children",
                        "letters.total",
                        "talks.total",
                        "talks.children",
                        "counselling.sessions",
                        "health.checked",
                        "health.problems",
                        "activities.held",
                        "activities.participants")
                .table("关爱活动", "表3 走访、亲情联系与关爱活动", "2≤1", "4≤3", "7≤6", "10≤9");
    }

    private static Table threeOnes(AnnualAccount account) {
        return new UnitTable(account, "threeones.visit", "threeones.call", "threeones.letter")
                .table("三个一", "表4 “三个一”达标情况", "1≤2", "4≤5", "7≤8");
    }

    private static Table otherRates(AnnualAccount account) {
        return new UnitTable(
                        account, "concerns.rate", "pairs.coverage", "parentschool.compliance", "survey.filing_rate")
                .table("五必访及其他达标", "表5 “五必访”、结对、家长学校与建档达标情况", "1≤2", "4≤5", "7≤8");
    }

    private static Table places(AnnualAccount account) {
        return IndicatorTable.of(
                "阵地与家长学校",
                "表6 留守儿童之家与家长学校",
                account,
                List.of(
                        "home.built",
                        "home.built.mode1",
                        "home.built.mode2",
                        "home.planned",
                        "home.opened",
                        "home.sessions",
                        "home.attendance",
                        "parentschool.sessions",
                        "parentschool.attendance",
                        "parentschool.compliance",
                        "lectures.held",
                        "lectures.attendance"),
                "1=2+3",
                "5≤1");
    }

    private static Table activities(AnnualAccount account) {
        return new UnitTable(
                        account,
                        "home.built",
                        "home.built.mode1",
                        "home.built.mode2",
                        "home.planned",
                        "home.opened",
                        "home.sessions",
                        "home.attendance",
                        "parentschool.sessions",
                        "parentschool.attendance",
                        "lectures.held",
                        "lectures.attendance")
                .table("分单位阵地", "表7 分单位留守儿童之家与家长学校", "1=2+3", "5≤1");
    }

    private static Table support(AnnualAccount account) {
        return IndicatorTable.of(
                "资助维权",
                "表8 资助、维权与结对帮扶",
                account,
                List.of(
                        "aid.total",
                        "aid.cash",
                        "aid.inkind",
                        "aid.recipients",
                        "legal.cases",
                        "legal.eligible",
                        "legal.aided",
                        "legal.rate",
                        "reports.made",
                        "reports.answered",
                        "pairs.active",
                        "pairs.coverage",
                        "surrogates.active",
                        "plans.made",
                        "plans.reviewed"),
                "1=2+3",
                "6≤5",
                "7≤6",
                "10≤9");
    }

    private static Table wellbeing(AnnualAccount account) {
        return IndicatorTable.of(
                "健康就学与摸底",
                "表9 健康、安全、就学与摸底建档",
                account,
                List.of(
                        "health.checked",
                        "health.problems",
                        "counselling.sessions",
                        "incidents.total",
                        "school.roll",
                        "school.dropouts",
                        "school.returned",
                        "school.retention",
                        "survey.surveyed",
                        "survey.found",
                        "survey.filing_rate",
                        "concerns.raised",
                        "concerns.answered",
                        "concerns.rate",
                        "meetings.joint"),
                "2≤1",
                "13≤12");
    }
}
