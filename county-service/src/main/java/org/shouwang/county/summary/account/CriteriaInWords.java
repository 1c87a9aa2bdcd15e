package org.shouwang.county.summary.account;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.shouwang.county.definitions.Definition;
import org.shouwang.county.definitions.Incapacity;
import org.shouwang.county.definitions.WhoIsAway;
import org.shouwang.events.codes.Household;
import org.shouwang.events.codes.Schooling;

/** A definition spelled out in Chinese, from its criteria alone, so that an adopted definition explains itself too. */
public final class CriteriaInWords {

    private static final Map<Schooling, String> STAGES = new EnumMap<>(Map.of(
            Schooling.NOT_YET, "未入园",
            Schooling.KINDERGARTEN, "幼儿园",
            Schooling.PRIMARY, "小学",
            Schooling.JUNIOR, "初中",
            Schooling.SENIOR, "高中",
            Schooling.VOCATIONAL, "中职",
            Schooling.DROPPED_OUT, "辍学",
            Schooling.LEFT, "不在学"));

    private final Definition definition;

    public CriteriaInWords(Definition definition) {
        this.definition = definition;
    }

    public String text() {
        return "在册档案未销；未满" + definition.ageBelow() + "周岁；" + schooling() + household() + away() + distance() + "。";
    }

    private String schooling() {
        if (definition.schooling().isEmpty()) {
            return "";
        }
        return "就读阶段为"
                + definition.schooling().stream()
                        .sorted(Comparator.naturalOrder())
                        .map(STAGES::get)
                        .collect(Collectors.joining("或"))
                + "；";
    }

    private String household() {
        if (definition.household() == null) {
            return "不限户籍类型；";
        }
        return definition.household() == Household.RURAL ? "农业户籍（未填报的按农业户籍）；" : "非农业户籍；";
    }

    private String away() {
        String both = "父母双方均" + since();
        if (definition.away() == WhoIsAway.EITHER) {
            return "父母至少一方" + since();
        }
        return definition.incapacity() == Incapacity.IGNORED
                ? both
                : both + "，或一方" + since() + "而另一方无监护能力（含去世、失踪、丧失监护资格）";
    }

    private String since() {
        return definition.minimumMonths() == 0 ? "外出务工" : "外出务工满" + definition.minimumMonths() + "个月";
    }

    private String distance() {
        return definition.beyondTownship() ? "；在本乡镇内务工的不计" : "；不限务工距离";
    }
}
