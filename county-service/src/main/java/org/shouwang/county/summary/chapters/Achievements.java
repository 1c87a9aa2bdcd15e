package org.shouwang.county.summary.chapters;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.shouwang.county.summary.account.Change;
import org.shouwang.county.summary.account.YearOnYear;
import org.shouwang.county.summary.wording.Narrator;
import org.shouwang.county.summary.wording.Numerals;
import org.shouwang.county.summary.wording.Passage;
import org.shouwang.county.summary.wording.Spoken;

/** 取得的成效: what grew, what reached its target, and, because a comparison is of both sides, what fell. */
final class Achievements {

    private static final List<String> WORK = List.of(
            "visits.total",
            "calls.total",
            "letters.total",
            "talks.total",
            "pairs.active",
            "plans.made",
            "home.built",
            "home.sessions",
            "parentschool.sessions",
            "lectures.held",
            "lectures.attendance",
            "activities.held",
            "health.checked",
            "counselling.sessions",
            "aid.total",
            "publicity.items");

    private static final List<String> RATES = List.of(
            "survey.filing_rate",
            "threeones.visit",
            "threeones.call",
            "threeones.letter",
            "concerns.rate",
            "pairs.coverage",
            "parentschool.compliance",
            "legal.rate",
            "school.retention");

    private final Narrator narrator;
    private final YearOnYear years;

    Achievements(Narrator narrator) {
        this.narrator = narrator;
        this.years = new YearOnYear(narrator.account());
    }

    List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        if (years.hasBefore()) {
            passages.add(children());
            passages.add(work());
            passages.add(rates());
        } else {
            passages.add(Passage.of("未查到" + (narrator.account().year() - 1) + "年的记录，本年度不作同比；本年度数据见表2，作为以后年度比较的基础。"));
        }
        passages.add(reached());
        return passages;
    }

    private Passage children() {
        return narrator.paragraph()
                .say("与上年末相比，在册建档儿童")
                .say(moved(years.of("children.filed")))
                .say("；按同一口径认定的留守儿童")
                .say(moved(years.of("lbc.total")))
                .say("。")
                .done();
    }

    private Passage work() {
        if (years.of(WORK).noneMatch(Change::isComparable)) {
            return Passage.of("上年没有可比的关爱服务记录，各项服务数量不作同比。");
        }
        List<Change> more = changed(WORK, 1);
        List<Change> less = changed(WORK, -1);
        return narrator.paragraph()
                .either(!more.isEmpty(), "关爱服务力度加大。与上年相比，", "与上年相比，各项关爱服务数量未见增长。")
                .list(more.stream().map(Achievements::labelled).toList(), "；")
                .when(!less.isEmpty(), "同时，下列工作较上年有所减少：")
                .list(less.stream().map(Achievements::labelled).toList(), "；")
                .done();
    }

    private Passage rates() {
        if (years.of(RATES).noneMatch(Change::isComparable)) {
            return Passage.of("上年没有可比的达标率，各项比率不作同比。");
        }
        List<Change> better = changed(RATES, 1);
        List<Change> worse = changed(RATES, -1);
        return narrator.paragraph()
                .either(!better.isEmpty(), "规范化水平提高。", "各项达标率与上年相比未见提高。")
                .list(better.stream().map(Achievements::labelled).toList(), "；")
                .when(!worse.isEmpty(), "同时，下列比率低于上年：")
                .list(worse.stream().map(Achievements::labelled).toList(), "；")
                .done();
    }

    private List<Change> changed(List<String> indicators, int direction) {
        return years.of(indicators)
                .filter(Change::isComparable)
                .filter(change -> change.direction() == direction)
                .toList();
    }

    private Passage reached() {
        List<String> reached = Stream.concat(
                        RATES.stream().filter(narrator::isFull).map(rate -> Spoken.name(rate) + "{" + rate + "}"),
                        Stream.of("incidents.total", "school.dropouts")
                                .filter(count -> !narrator.any(count))
                                .map(none -> Spoken.name(none) + "{" + none + "}" + Spoken.measure(none)))
                .toList();
        return narrator.paragraph()
                .either(!reached.isEmpty(), "达到目标要求的有：", "本年度尚无达到目标要求的比率指标。")
                .list(reached, "；")
                .done();
    }

    private static String labelled(Change change) {
        return Spoken.name(change.indicator()) + moved(change);
    }

    private static String moved(Change change) {
        String id = change.indicator();
        String measure = change.isRate() ? "" : Spoken.measure(id);
        if (change.direction() == 0) {
            return "与上年持平，为{" + id + "}" + measure;
        }
        String verb = change.direction() > 0 ? (change.isRate() ? "提高" : "增加") : (change.isRate() ? "下降" : "减少");
        return "由{" + id + "@before}" + measure + verb + "到{" + id + "}" + measure + by(change, verb);
    }

    private static String by(Change change, String verb) {
        long difference = Math.abs(change.difference());
        if (change.isRate()) {
            return "，" + verb + difference / 10 + "." + difference % 10 + "个百分点";
        }
        boolean money =
                change.indicator().startsWith("aid.") && !change.indicator().equals("aid.recipients");
        return "，" + verb + (money ? Numerals.money(difference) : Numerals.count(difference))
                + Spoken.measure(change.indicator());
    }
}
