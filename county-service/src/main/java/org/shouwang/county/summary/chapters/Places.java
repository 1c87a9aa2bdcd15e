package org.shouwang.county.summary.chapters;

import java.util.List;
import org.shouwang.county.summary.wording.Narrator;
import org.shouwang.county.summary.wording.Passage;

/** 阵地建设, 家长学校与家庭教育: homes and what happened in them, parents' schools and lectures. */
final class Places {

    private final Narrator narrator;

    Places(Narrator narrator) {
        this.narrator = narrator;
    }

    List<Passage> homes() {
        return List.of(narrator.paragraph()
                .either(
                        narrator.any("home.built"),
                        "推进留守儿童之家建设，累计建成{home.built}个，其中模式一{home.built.mode1}个、模式二{home.built.mode2}个；",
                        "尚未建成留守儿童之家（{home.built}个）；")
                .either(
                        narrator.any("home.planned"),
                        "累计规划{home.planned}个，本年度新建成{home.opened}个。",
                        "没有规划记录（{home.planned}个），本年度新建成{home.opened}个。")
                .either(
                        narrator.any("home.sessions"),
                        "全年开放活动{home.sessions}次，参加儿童{home.attendance}人次。",
                        "全年没有留守儿童之家开放记录（{home.sessions}次）。")
                .either(
                        narrator.any("activities.held"),
                        "围绕主题班会、节日、参观、竞赛、集体生日等开展关爱活动{activities.held}场，参与{activities.participants}人次。",
                        "全年没有关爱活动记录（{activities.held}场）。")
                .done());
    }

    List<Passage> parents() {
        return List.of(narrator.paragraph()
                .either(
                        narrator.any("parentschool.sessions"),
                        "家长学校授课（每次不少于40分钟）{parentschool.sessions}次，听课{parentschool.attendance}人次；",
                        "家长学校没有达到40分钟的授课记录（{parentschool.sessions}次）；")
                .either(
                        narrator.any("parentschool.compliance"),
                        "按每校每学期不少于2次的要求核算，达标率{parentschool.compliance}。",
                        "没有纳入统计的学校，达标率不作计算（{parentschool.compliance}）。")
                .either(
                        narrator.any("lectures.held"),
                        "举办家庭教育报告会{lectures.held}场，听众{lectures.attendance}人次。",
                        "没有举办家庭教育报告会的记录（{lectures.held}场）。")
                .done());
    }
}
