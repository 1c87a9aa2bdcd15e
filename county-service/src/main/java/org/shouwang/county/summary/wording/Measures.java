package org.shouwang.county.summary.wording;

import java.util.Map;

/** The measure word behind a count; rates and sums of money carry theirs in the figure. */
public final class Measures {

    private static final Map<String, String> EXACT = Map.ofEntries(
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

    private static final String CHILDREN = "名";

    private Measures() {}

    public static String of(String indicator) {
        return EXACT.getOrDefault(indicator, CHILDREN);
    }
}
