package org.shouwang.county.summary.wording;

import java.util.Map;

/**
 * How a figure is spoken of inside a sentence: its short name, where the label on the shelf is too stiff, and the measure
 * word behind a count. Rates carry their sign themselves.
 */
public final class Spoken {

    private static final Map<String, String> MEASURES = Map.ofEntries(
            Map.entry("visits.total", "人次"),
            Map.entry("calls.total", "次"),
            Map.entry("letters.total", "封"),
            Map.entry("talks.total", "次"),
            Map.entry("concerns.raised", "起"),
            Map.entry("concerns.answered", "起"),
            Map.entry("pairs.active", "对"),
            Map.entry("surrogates.active", "名"),
            Map.entry("plans.made", "份"),
            Map.entry("plans.reviewed", "份"),
            Map.entry("home.sessions", "次"),
            Map.entry("home.attendance", "人次"),
            Map.entry("parentschool.sessions", "次"),
            Map.entry("parentschool.attendance", "人次"),
            Map.entry("lectures.held", "场"),
            Map.entry("lectures.attendance", "人次"),
            Map.entry("activities.held", "场"),
            Map.entry("activities.participants", "人次"),
            Map.entry("counselling.sessions", "次"),
            Map.entry("legal.cases", "件"),
            Map.entry("legal.eligible", "件"),
            Map.entry("legal.aided", "件"),
            Map.entry("school.dropouts", "人次"),
            Map.entry("school.returned", "人次"),
            Map.entry("incidents.total", "起"),
            Map.entry("reports.made", "起"),
            Map.entry("reports.answered", "起"),
            Map.entry("meetings.joint", "次"),
            Map.entry("publicity.items", "篇"),
            Map.entry("coverage.gaps", "条"),
            Map.entry("aid.cash", "元"),
            Map.entry("aid.inkind", "元"),
            Map.entry("aid.total", "元"),
            Map.entry("home.built", "个"),
            Map.entry("home.built.mode1", "个"),
            Map.entry("home.built.mode2", "个"),
            Map.entry("home.planned", "个"),
            Map.entry("home.opened", "个"));

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("children.filed", "在册建档儿童"),
            Map.entry("lbc.total", "留守儿童"),
            Map.entry("visits.total", "家访"),
            Map.entry("calls.total", "亲情通话"),
            Map.entry("letters.total", "亲情书信"),
            Map.entry("talks.total", "谈心"),
            Map.entry("pairs.active", "结对"),
            Map.entry("home.built", "留守儿童之家"),
            Map.entry("home.sessions", "留守儿童之家开放"),
            Map.entry("parentschool.sessions", "家长学校授课"),
            Map.entry("lectures.held", "家庭教育报告会"),
            Map.entry("lectures.attendance", "家庭教育报告会听众"),
            Map.entry("activities.held", "关爱活动"),
            Map.entry("health.checked", "体检儿童"),
            Map.entry("counselling.sessions", "心理辅导"),
            Map.entry("aid.total", "接受捐助"),
            Map.entry("threeones.call", "每月一次亲情通话达标率"),
            Map.entry("concerns.rate", "“五必访”回应率"),
            Map.entry("school.retention", "义务教育巩固率"),
            Map.entry("meetings.joint", "召开联席会议"));

    private static final String CHILDREN = "名";

    private Spoken() {}

    public static String name(String indicator) {
        return NAMES.getOrDefault(indicator, Notes.label(indicator));
    }

    public static String measure(String indicator) {
        return MEASURES.getOrDefault(indicator, CHILDREN);
    }
}
