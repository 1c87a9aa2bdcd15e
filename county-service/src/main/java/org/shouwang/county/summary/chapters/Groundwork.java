package org.shouwang.county.summary.chapters;

import java.util.List;
import org.shouwang.county.summary.account.Coverage;
import org.shouwang.county.summary.wording.Narrator;
import org.shouwang.county.summary.wording.Passage;

/** 机制, 建档, 结对帮扶: who meets, who is on file, who stands by whom. */
final class Groundwork {

    private final Narrator narrator;

    Groundwork(Narrator narrator) {
        this.narrator = narrator;
    }

    List<Passage> mechanism() {
        Coverage coverage = narrator.account().coverage();
        return List.of(narrator.paragraph()
                .either(
                        narrator.any("meetings.joint"),
                        "坚持联席会议制度，全年召开联席会议{meetings.joint}次（每年应召开2次）。",
                        "本年度没有召开联席会议的记录（{meetings.joint}次，每年应召开2次）。")
                .when(
                        coverage.enrolled() > 0,
                        "建立县、校、村分级记录和汇总机制，纳入汇总的" + coverage.enrolled() + "个单位中，" + coverage.withRecords()
                                + "个报送了本年度工作记录。")
                .done());
    }

    List<Passage> files() {
        return List.of(narrator.paragraph()
                .either(
                        narrator.any("survey.surveyed") || narrator.any("survey.found"),
                        "开展摸底排查，共摸底儿童{survey.surveyed}名，发现留守儿童{survey.found}名，建档率{survey.filing_rate}。",
                        "本年度没有报送摸底排查结果，建档率不作计算（{survey.filing_rate}）。")
                .say("实行一人一档、动态管理，年末在册建档儿童{children.filed}名。")
                .done());
    }

    List<Passage> pairing() {
        return List.of(narrator.paragraph()
                .either(narrator.any("pairs.active"), "落实结对帮扶，年末结对关系{pairs.active}对，", "年末没有有效的结对关系（{pairs.active}对），")
                .either(
                        narrator.any("pairs.coverage"),
                        "留守儿童结对覆盖率{pairs.coverage}；",
                        "没有需要结对的留守儿童，覆盖率不作计算（{pairs.coverage}）；")
                .either(
                        narrator.any("surrogates.active"),
                        "在聘代理家长{surrogates.active}名。",
                        "没有在聘代理家长（{surrogates.active}名）。")
                .either(
                        narrator.any("plans.made") || narrator.any("plans.reviewed"),
                        "全年制定帮扶计划{plans.made}份，复查{plans.reviewed}份。",
                        "全年没有制定或复查帮扶计划的记录（分别为{plans.made}份、{plans.reviewed}份）。")
                .done());
    }
}
