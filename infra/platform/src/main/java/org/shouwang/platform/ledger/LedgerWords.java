package org.shouwang.platform.ledger;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwang.events.child.CarerSheet;
import org.shouwang.events.child.ChildSheet;
import org.shouwang.events.child.ParentSheet;
import org.shouwang.events.child.SchoolSheet;
import org.shouwang.events.codes.Carer;
import org.shouwang.platform.spreadsheet.Choices;

/** A child's file back in the words and columns of the ledger; what is not stated is left out. */
public final class LedgerWords {

    private static final Map<Carer, String> RELATIONS = Map.of(
            Carer.GRANDPARENT, "祖父母",
            Carer.FATHER, "父亲",
            Carer.MOTHER, "母亲",
            Carer.RELATIVE, "其他亲属",
            Carer.TEACHER, "教师",
            Carer.NONE, "无",
            Carer.OTHER, "其他");

    private final Map<String, String> words = new LinkedHashMap<>();

    private LedgerWords() {}

    /** By main header, in the order of the form. */
    public static Map<String, String> of(LocalDate openedOn, ChildSheet child) {
        LedgerWords ledger = new LedgerWords();
        ledger.identity(child);
        ledger.school(child.school());
        ledger.put("健康状况", child.health());
        ledger.parent("父亲", child.father());
        ledger.parent("母亲", child.mother());
        ledger.carer(child.carer());
        ledger.put("重点对象", child.priorityReason());
        ledger.put(LedgerForm.OPENED, openedOn);
        ledger.put("备注", child.remarks());
        return ledger.words;
    }

    private void identity(ChildSheet child) {
        put(LedgerForm.NAME, child.name());
        put(LedgerForm.SEX, LedgerForm.SEXES, child.sex());
        put("民族", child.ethnicity());
        put(LedgerForm.BIRTH, child.birthDate());
        put(LedgerForm.NATIONAL_ID, child.nationalId());
        put("无身份证原因", child.noIdReason());
        put("户籍类型", LedgerForm.HOUSEHOLDS, child.household());
        put("户籍所在地", child.registeredAddress());
        put("现居住地", child.homeAddress());
    }

    private void school(SchoolSheet school) {
        put("就读情况", LedgerForm.STAGES, school.stage());
        put("学校", school.school());
        put("年级", school.grade());
        put("班级", school.className());
        put("是否寄宿", Choices.YES_NO, school.boarder());
    }

    private void parent(String parent, ParentSheet sheet) {
        put(parent + "姓名", sheet.name());
        put(parent + "状况", LedgerForm.CONDITIONS, sheet.condition());
        put(parent + "外出日期", sheet.awaySince());
        put(parent + "务工地", sheet.workplace());
        put(parent + "务工距离", Choices.DISTANCE, sheet.distance());
        put(parent + "电话", sheet.phone());
    }

    private void carer(CarerSheet carer) {
        put("监护人姓名", carer.name());
        put("与儿童关系", carer.kind() == null ? null : RELATIONS.get(carer.kind()));
        put("监护人年龄", carer.age());
        put("监护人职业", carer.occupation());
        put("监护人健康", carer.health());
        put("监护人电话", carer.phone());
        put("监护人住址", carer.address());
        put("监护能力", Choices.CAPABILITY, carer.capability());
    }

    private <T> void put(String column, Choices<T> choices, @Nullable T meaning) {
        put(column, meaning == null ? null : choices.word(meaning));
    }

    private void put(String column, @Nullable Object stated) {
        if (stated != null) {
            words.put(column, stated.toString());
        }
    }
}
