package org.shouwang.county.summary.chapters;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shouwang.county.summary.account.AnnualAccount;
import org.shouwang.county.summary.shortfalls.Shortfalls;
import org.shouwang.county.summary.wording.Narrator;
import org.shouwang.county.summary.wording.Passage;

/** The whole text of a summary by section; the template says where each section stands and under which heading. */
public final class Chapters {

    private Chapters() {}

    public static Map<String, List<Passage>> of(AnnualAccount account) {
        Narrator narrator = new Narrator(account);
        Map<String, List<Passage>> chapters = new LinkedHashMap<>();
        chapters.put("基本情况", new BasicSituation(narrator).passages());
        measures(narrator, chapters);
        chapters.put("成效", new Achievements(narrator).passages());
        Shortfalls shortfalls = new Shortfalls(narrator);
        chapters.put("存在的问题", shortfalls.problems());
        chapters.put("下一步打算", shortfalls.nextSteps());
        return chapters;
    }

    private static void measures(Narrator narrator, Map<String, List<Passage>> chapters) {
        Groundwork groundwork = new Groundwork(narrator);
        chapters.put("机制", groundwork.mechanism());
        chapters.put("建档", groundwork.files());
        chapters.put("结对帮扶", groundwork.pairing());
        chapters.put("走访与亲情联系", new Contacts(narrator).passages());
        Places places = new Places(narrator);
        chapters.put("阵地建设", places.homes());
        chapters.put("家长学校与家庭教育", places.parents());
        Wellbeing wellbeing = new Wellbeing(narrator);
        chapters.put("健康与安全", wellbeing.health());
        chapters.put("资助与维权", wellbeing.aid());
        chapters.put("宣传", wellbeing.publicity());
    }
}
