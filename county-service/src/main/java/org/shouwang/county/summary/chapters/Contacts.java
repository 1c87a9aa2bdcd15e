package org.shouwang.county.summary.chapters;

import java.util.ArrayList;
import java.util.List;
import org.shouwang.county.summary.wording.Narrator;
import org.shouwang.county.summary.wording.Passage;

/** 走访与亲情联系: visits, calls, letters, talks, the three ones and the five occasions. */
final class Contacts {

    private final Narrator narrator;

    Contacts(Narrator narrator) {
        this.narrator = narrator;
    }

    List<Passage> passages() {
        return List.of(touch(), threeOnes(), concerns());
    }

    private Passage touch() {
        return narrator.paragraph()
                .either(
                        narrator.any("visits.total"),
                        "全年家访{visits.total}人次，覆盖{visits.children}名儿童；",
                        "全年没有家访记录（{visits.total}人次）；")
                .either(
                        narrator.any("calls.total"),
                        "组织亲情通话（含视频）{calls.total}次，覆盖{calls.children}名儿童；",
                        "没有亲情通话记录（{calls.total}次）；")
                .either(narrator.any("letters.total"), "寄送亲情书信{letters.total}封；", "没有亲情书信记录（{letters.total}封）；")
                .either(
                        narrator.any("talks.total"),
                        "开展谈心{talks.total}次，覆盖{talks.children}名儿童。",
                        "没有谈心记录（{talks.total}次）。")
                .done();
    }

    private Passage threeOnes() {
        if (!narrator.any("threeones.visit") && !narrator.any("threeones.letter")) {
            return narrator.paragraph()
                    .say("“三个一”（每月一访、每月一次亲情通话、每学期一封信）以在校建档的留守儿童为对象，本年度没有适用对象，达标率不作计算"
                            + "（{threeones.visit}、{threeones.call}、{threeones.letter}）。")
                    .done();
        }
        return narrator.paragraph()
                .say("对照“三个一”要求，按在校建档留守儿童逐月、逐学期核算，每月一访达标率{threeones.visit}，"
                        + "每月一次亲情通话达标率{threeones.call}，每学期一封信达标率{threeones.letter}。")
                .done();
    }

    private Passage concerns() {
        List<String> unanswered = new ArrayList<>();
        if (narrator.any("concerns.raised") && !narrator.isFull("concerns.rate")) {
            long open = narrator.count("concerns.raised") - narrator.count("concerns.answered");
            unanswered.add("尚有" + open + "起未在七日内走访");
        }
        return narrator.paragraph()
                .either(
                        narrator.any("concerns.raised"),
                        "落实“五必访”，全年发现情绪、身体、成绩、迟到早退、争吵等异常情形{concerns.raised}起，"
                                + "七日内走访回应{concerns.answered}起，回应率{concerns.rate}"
                                + (unanswered.isEmpty() ? "。" : "，"),
                        "全年没有登记“五必访”异常情形（{concerns.raised}起），回应率不作计算（{concerns.rate}）。")
                .list(unanswered, "，")
                .done();
    }
}
