package org.shouwang.platform.ledger;

import java.util.List;
import java.util.stream.Stream;
import org.shouwang.events.codes.Household;
import org.shouwang.events.codes.ParentCondition;
import org.shouwang.events.codes.Schooling;
import org.shouwang.events.codes.Sex;
import org.shouwang.platform.spreadsheet.CheckedRow;
import org.shouwang.platform.spreadsheet.Choices;
import org.shouwang.platform.spreadsheet.Column;

/** The columns of the ledger and what may stand in them. */
final class LedgerForm {

    static final String NUMBER = "序号";
    static final String NAME = "姓名";
    static final String SEX = "性别";
    static final String BIRTH = "出生日期";
    static final String NATIONAL_ID = CheckedRow.NATIONAL_ID;
    static final String OPENED = "建档日期";

    static final Choices<Sex> SEXES = Choices.of("男", Sex.MALE).or("女", Sex.FEMALE);

    static final Choices<Household> HOUSEHOLDS = Choices.of("农业", Household.RURAL)
            .or("农村", Household.RURAL)
            .or("非农业", Household.URBAN)
            .or("城镇", Household.URBAN);

    static final Choices<Schooling> STAGES = Choices.of("未入园", Schooling.NOT_YET)
            .or("幼儿园", Schooling.KINDERGARTEN)
            .or("小学", Schooling.PRIMARY)
            .or("初中", Schooling.JUNIOR)
            .or("高中", Schooling.SENIOR)
            .or("中职", Schooling.VOCATIONAL)
            .or("辍学", Schooling.DROPPED_OUT)
            .or("不在学", Schooling.LEFT);

    static final Choices<ParentCondition> CONDITIONS = Choices.of("正常", ParentCondition.ABLE)
            .or("无监护能力", ParentCondition.UNABLE)
            .or("去世", ParentCondition.DECEASED)
            .or("失踪", ParentCondition.MISSING)
            .or("丧失监护资格", ParentCondition.CUSTODY_LOST);

    static final List<Column> COLUMNS = Stream.of(
                    Stream.of(
                            Column.of(NAME, "儿童姓名", "学生姓名"),
                            Column.of(BIRTH, "出生年月"),
                            Column.of(NATIONAL_ID, "身份证号", "身份证号码"),
                            Column.of("监护人姓名", "委托监护人")),
                    Stream.of(NUMBER, SEX, OPENED, "民族", "无身份证原因", "户籍类型", "户籍所在地", "现居住地")
                            .map(Column::of),
                    Stream.of("就读情况", "学校", "年级", "班级", "是否寄宿", "健康状况").map(Column::of),
                    Stream.of("父亲", "母亲").flatMap(LedgerForm::ofParent),
                    Stream.of("与儿童关系", "监护人年龄", "监护人职业", "监护人健康", "监护人电话", "监护人住址")
                            .map(Column::of),
                    Stream.of("监护能力", "重点对象", "备注", LedgerReader.WHY_REFUSED).map(Column::of))
            .flatMap(columns -> columns)
            .toList();

    private LedgerForm() {}

    private static Stream<Column> ofParent(String parent) {
        return Stream.of("姓名", "状况", "外出日期", "务工地", "务工距离", "电话").map(part -> Column.of(parent + part));
    }
}
