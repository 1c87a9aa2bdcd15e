package org.shouwang.county.summary.chapters;

import java.util.ArrayList;
import java.util.List;
import org.shouwang.county.summary.account.Coverage;
import org.shouwang.county.summary.wording.Literal;
import org.shouwang.county.summary.wording.Narrator;
import org.shouwang.county.summary.wording.Numerals;
import org.shouwang.county.summary.wording.Passage;
import org.shouwang.events.codes.NodeKind;

/** 基本情况: how many children, of which sex and age, in whose care. */
final class BasicSituation {

    private final Narrator narrator;

    BasicSituation(Narrator narrator) {
        this.narrator = narrator;
    }

    List<Passage> passages() {
        return narrator.any("lbc.total") ? List.of(children(), care()) : List.of(children());
    }

    private Passage children() {
        return narrator.paragraph()
                .say("截至" + Numerals.day(narrator.account().period().to()) + "，" + units())
                .either(narrator.any("children.filed"), "在册建档儿童{children.filed}名，", "尚无在册建档儿童（{children.filed}名），")
                .say("其中按" + Literal.of(narrator.account().definition().name()) + "认定的")
                .either(
                        narrator.any("lbc.total"),
                        "留守儿童{lbc.total}名，包括女童{lbc.girls}名、男童{lbc.boys}名。",
                        "留守儿童为{lbc.total}名。")
                .when(
                        narrator.any("lbc.total"),
                        "按年龄分，0至5周岁{lbc.age.0-5}名，6至13周岁{lbc.age.6-13}名，14至17周岁{lbc.age.14-17}名。")
                .done();
    }

    private String units() {
        Coverage coverage = narrator.account().coverage();
        if (coverage.enrolled() == 0) {
            return "";
        }
        return "纳入统计的学校" + coverage.enrolled(NodeKind.SCHOOL) + "所、村（社区）" + coverage.enrolled(NodeKind.VILLAGE) + "个，";
    }

    private Passage care() {
        return narrator.paragraph()
                .say("从监护情况看，")
                .list(carers(), "，")
                .say("父母双方均外出的{lbc.both_away}名，一方外出的{lbc.one_away}名；寄宿的{lbc.boarders}名；")
                .either(narrator.any("lbc.priority"), "列为重点对象的{lbc.priority}名。", "尚无列为重点对象的儿童（{lbc.priority}名）。")
                .done();
    }

    private List<String> carers() {
        List<String> carers = new ArrayList<>();
        carer(carers, "lbc.care.grandparent", "由祖辈监护的{lbc.care.grandparent}名");
        carer(carers, "lbc.care.relative", "由其他亲属监护的{lbc.care.relative}名");
        carer(carers, "lbc.care.parent", "由在家的父亲或母亲监护的{lbc.care.parent}名");
        carer(carers, "lbc.care.other", "由教师或其他人员照看的{lbc.care.other}名");
        carer(carers, "lbc.care.none", "无人监护的{lbc.care.none}名");
        carer(carers, "lbc.care.unknown", "监护人尚未登记的{lbc.care.unknown}名");
        return carers;
    }

    private void carer(List<String> carers, String indicator, String pattern) {
        if (narrator.any(indicator)) {
            long all = narrator.count("lbc.total");
            carers.add(pattern + "（占" + Numerals.percent(narrator.count(indicator), all) + "）");
        }
    }
}
