package org.shouwang.county.summary.chapters;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shouwang.county.indicators.Figure.Breakdown;
import org.shouwang.county.summary.wording.Literal;
import org.shouwang.county.summary.wording.Narrator;
import org.shouwang.county.summary.wording.Numerals;
import org.shouwang.county.summary.wording.Passage;

/** 健康与安全, 资助与维权, 宣传. */
final class Wellbeing {

    private final Narrator narrator;

    Wellbeing(Narrator narrator) {
        this.narrator = narrator;
    }

    List<Passage> health() {
        return List.of(body(), schooling());
    }

    private Passage body() {
        return narrator.paragraph()
                .either(
                        narrator.any("health.checked"),
                        "组织体检，覆盖{health.checked}名儿童，发现健康问题{health.problems}名；",
                        "全年没有体检记录（{health.checked}名）；")
                .either(
                        narrator.any("counselling.sessions"),
                        "开展心理辅导{counselling.sessions}次。",
                        "没有心理辅导记录（{counselling.sessions}次）。")
                .either(
                        narrator.any("incidents.total"),
                        "全年发生安全事故{incidents.total}起。",
                        "全年未发生安全事故（{incidents.total}起）。")
                .either(
                        narrator.any("reports.made"),
                        "依法履行强制报告义务{reports.made}起，已收到处理反馈{reports.answered}起。",
                        "没有强制报告（{reports.made}起）。")
                .done();
    }

    private Passage schooling() {
        return narrator.paragraph()
                .say("年末在册建档儿童中，义务教育阶段在校生{school.roll}名；")
                .either(
                        narrator.any("school.dropouts"),
                        "全年辍学{school.dropouts}人次、复学{school.returned}人次；",
                        "全年无辍学（{school.dropouts}人次），复学{school.returned}人次；")
                .either(
                        narrator.any("school.retention"),
                        "义务教育巩固率{school.retention}。",
                        "年初没有义务教育阶段在校生，巩固率不作计算（{school.retention}）。")
                .done();
    }

    List<Passage> aid() {
        return List.of(narrator.paragraph()
                .say(donations())
                .either(
                        narrator.any("legal.cases"),
                        "登记涉及儿童权益案件{legal.cases}件，其中符合法律援助条件{legal.eligible}件，已援助{legal.aided}件，",
                        "没有登记涉及儿童权益案件（{legal.cases}件），")
                .either(narrator.any("legal.rate"), "法律援助率{legal.rate}。", "没有符合法律援助条件的案件，援助率不作计算（{legal.rate}）。")
                .done());
    }

    private String donations() {
        if (narrator.any("aid.total")) {
            return "接受社会捐助{aid.total}元，其中现金{aid.cash}元、物资折价{aid.inkind}元，资助儿童{aid.recipients}名。";
        }
        return narrator.any("aid.recipients")
                ? "资助儿童{aid.recipients}名，捐助金额未填报（{aid.total}元）。"
                : "全年没有捐助记录（{aid.total}元）。";
    }

    List<Passage> publicity() {
        String outlets = outlets();
        return List.of(narrator.paragraph()
                .either(
                        narrator.any("publicity.items"),
                        "在各类媒体刊播宣传报道{publicity.items}篇" + (outlets.isEmpty() ? "。" : "，其中" + outlets + "。"),
                        "全年没有宣传报道记录（{publicity.items}篇）。")
                .done());
    }

    private String outlets() {
        Map<String, Long> rows = ((Breakdown) narrator.account().figure("publicity.by_outlet")).rows();
        return rows.entrySet().stream()
                .filter(row -> !row.getKey().isEmpty())
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(row -> Literal.of(row.getKey()) + Numerals.count(row.getValue()) + "篇")
                .collect(Collectors.joining("、"));
    }
}
