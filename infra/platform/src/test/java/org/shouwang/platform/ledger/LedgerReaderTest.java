package org.shouwang.platform.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shouwang.events.child.ChildSheet;
import org.shouwang.events.codes.Capability;
import org.shouwang.events.codes.Carer;
import org.shouwang.events.codes.Distance;
import org.shouwang.events.codes.Household;
import org.shouwang.events.codes.ParentCondition;
import org.shouwang.events.codes.Schooling;
import org.shouwang.events.codes.Sex;
import org.shouwang.platform.spreadsheet.Refusal;
import org.shouwang.platform.spreadsheet.RefusalCode;
import org.shouwang.platform.testing.Forms;
import org.shouwang.platform.testing.Ids;
import org.shouwang.platform.workbook.UnreadableWorkbook;

class LedgerReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final LocalDate BIRTH = LocalDate.of(2014, 3, 5);
    private static final String GIRL = Ids.id(BIRTH, "122");

    @Test
    void a_row_with_an_id_states_a_child() {
        LedgerRow row = accepted(Map.of());

        assertThat(row.row()).isEqualTo(2);
        assertThat(row.openedOn()).isEqualTo(LocalDate.of(2024, 9, 1));
        assertThat(row.sheet().nationalId()).isEqualTo(GIRL);
        assertThat(row.sheet().birthDate()).isEqualTo(BIRTH);
        assertThat(row.sheet().sex()).isEqualTo(Sex.FEMALE);
        assertThat(row.sheet().priority()).isFalse();
    }

    @Test
    void what_is_not_stated_is_null() {
        ChildSheet child = accepted(Map.of()).sheet();

        assertThat(child.household()).isNull();
        assertThat(child.school().stage()).isNull();
        assertThat(child.school().boarder()).isNull();
        assertThat(child.father().condition()).isNull();
        assertThat(child.carer().kind()).isNull();
        assertThat(child.remarks()).isNull();
    }

    @Test
    void listed_values_are_read_with_spaces_inside() {
        ChildSheet child = accepted(Map.of(
                        "姓名",
                        "张\u3000 伟",
                        "户籍类型",
                        "城 镇",
                        "是否寄宿",
                        "是 ",
                        "监护能力",
                        "较 差",
                        "就读情况",
                        "中职",
                        "父亲状况",
                        "丧失监护资格",
                        "父亲务工距离",
                        "省内"))
                .sheet();

        assertThat(child.name()).isEqualTo("张伟");
        assertThat(child.household()).isEqualTo(Household.URBAN);
        assertThat(child.school().boarder()).isTrue();
        assertThat(child.carer().capability()).isEqualTo(Capability.POOR);
        assertThat(child.school().stage()).isEqualTo(Schooling.VOCATIONAL);
        assertThat(child.father().condition()).isEqualTo(ParentCondition.CUSTODY_LOST);
        assertThat(child.father().distance()).isEqualTo(Distance.OTHER_COUNTY);
    }

    @ParameterizedTest
    @CsvSource({
        "六年级, PRIMARY",
        "七年级, JUNIOR",
        "#4, PRIMARY",
        "9, JUNIOR",
        "初二, JUNIOR",
        "\uFF11, PRIMARY",
        "大班, ",
        "高一, ",
        "10, "
    })
    void a_grade_tells_the_stage_of_schooling(String grade, Schooling stage) {
        assertThat(accepted(Map.of("年级", grade)).sheet().school().stage()).isEqualTo(stage);
    }

    @Test
    void a_stated_stage_goes_before_the_grade() {
        assertThat(accepted(Map.of("就读情况", "辍学", "年级", "七年级")).sheet().school().stage())
                .isEqualTo(Schooling.DROPPED_OUT);
    }

    @Test
    void a_departure_without_a_condition_means_an_able_parent_away_since_then() {
        ChildSheet child = accepted(Map.of("母亲外出日期", "2022.2.20")).sheet();

        assertThat(child.mother().condition()).isEqualTo(ParentCondition.ABLE);
        assertThat(child.mother().awaySince()).isEqualTo(LocalDate.of(2022, 2, 20));
        assertThat(child.father().condition()).isNull();
    }

    @Test
    void a_departure_stands_beside_any_condition() {
        ChildSheet child = accepted(Map.of("父亲状况", "失踪", "父亲外出日期", "20220220")).sheet();

        assertThat(child.father().condition()).isEqualTo(ParentCondition.MISSING);
        assertThat(child.father().awaySince()).isNotNull();
    }

    @Test
    void a_carer_is_stated_by_relation_not_by_name() {
        assertThat(accepted(Map.of("委托监护人", "王 秀兰")).sheet().carer().kind()).isNull();
        assertThat(accepted(Map.of("与儿童关系", "外婆")).sheet().carer().kind()).isEqualTo(Carer.GRANDPARENT);
    }

    @ParameterizedTest
    @CsvSource({"困难, true", "单亲, true", "无, false", "否, false"})
    void a_stated_reason_makes_a_child_a_priority(String reason, boolean priority) {
        assertThat(accepted(Map.of("重点对象", reason)).sheet().priority()).isEqualTo(priority);
    }

    @Test
    void unknown_columns_are_kept_as_remarks_and_the_reason_of_an_earlier_refusal_is_not() {
        assertThat(accepted(Map.of("备注", "见附页", "是否低保", "是", "未导入原因", "性别"))
                        .sheet()
                        .remarks())
                .isEqualTo("见附页\n是否低保:是");
    }

    @Test
    void an_age_in_words_is_let_pass() {
        assertThat(accepted(Map.of("监护人年龄", "六十多")).sheet().carer().age()).isNull();
        assertThat(accepted(Map.of("监护人年龄", "#67")).sheet().carer().age()).isEqualTo(67);
    }

    @ParameterizedTest
    @CsvSource({
        "姓名, '', 姓名, MISSING, ",
        "性别, '', 性别, MISSING, ",
        "建档日期, '', 建档日期, MISSING, ",
        "建档日期, 2024年春, 建档日期, BAD_DATE, 2024年春",
        "建档日期, #45372.5, 建档日期, BAD_DATE, 45372.5",
        "出生日期, 2014.2.30, 出生日期, BAD_DATE, 2014.2.30",
        "母亲外出日期, 去年, 母亲外出日期, BAD_DATE, 去年",
        "建档日期, 2026-07-01, 建档日期, FUTURE_DATE, 2026-07-01",
        "父亲外出日期, 2034 年2月1日, 父亲外出日期, FUTURE_DATE, 2034年2月1日",
        "性别, 不 详, 性别, BAD_VALUE, 不详",
        "户籍类型, 居民, 户籍类型, BAD_VALUE, 居民",
        "就读情况, 在读, 就读情况, BAD_VALUE, 在读",
        "是否寄宿, 走读, 是否寄宿, BAD_VALUE, 走读",
        "父亲状况, 健在, 父亲状况, BAD_VALUE, 健在",
        "母亲务工距离, 国外, 母亲务工距离, BAD_VALUE, 国外",
        "监护能力, 强, 监护能力, BAD_VALUE, 强",
        "公民身份号码, #349921201610045000, 公民身份号码, ID_SCIENTIFIC, 349921201610044992",
        "公民身份号码, 3.49921e+17, 公民身份号码, ID_SCIENTIFIC, 3.49921E+17",
        "公民身份号码, 349921160313908, 公民身份号码, ID_FORMAT, 349921160313908",
        "公民身份号码, 349921201206317731, 公民身份号码, ID_DATE, 349921201206317731",
        "公民身份号码, '349921 20140305 1225', 公民身份号码, ID_CHECK, 349921201403051225",
        "性别, 男, 性别, SEX_MISMATCH, 男",
        "出生日期, #20140306, 出生日期, BIRTH_MISMATCH, 20140306",
        "建档日期, 2014-03-04, 建档日期, FILE_BEFORE_BIRTH, 2014-03-04"
    })
    void a_fault_refuses_the_row_with_its_reason(
            String column, String typed, String faulty, RefusalCode code, String found) {
        Refusal refusal = refused(Map.of(column, typed));

        assertThat(refusal.row()).isEqualTo(2);
        assertThat(refusal.sheet()).isNull();
        assertThat(refusal.column()).isEqualTo(faulty);
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.found()).isEqualTo(found);
        assertThat(refusal.expected()).isNotEmpty();
    }

    @Test
    void without_an_id_reason_and_birth_date_are_needed() {
        Map<String, String> noId = Map.of("公民身份号码", "", "出生日期", "2014-03-05");

        assertThat(refused(noId).code()).isEqualTo(RefusalCode.ID_NO_REASON);
        assertThat(refused(Map.of("公民身份号码", "", "无身份证原因", "未登记户口")).column()).isEqualTo("出生日期");
        assertThat(accepted(with(noId, Map.of("无身份证原因", "未登记户口"))).sheet().noIdReason())
                .isEqualTo("未登记户口");
    }

    @Test
    void on_the_eighteenth_birthday_no_file_opens_and_the_day_before_one_does() {
        String grown = Ids.id(LocalDate.of(2006, 2, 28), "122");

        assertThat(refused(Map.of("公民身份号码", grown, "建档日期", "2024-02-28")).code())
                .isEqualTo(RefusalCode.AGE_18);
        assertThat(accepted(Map.of("公民身份号码", grown, "建档日期", "2024-02-27"))).isNotNull();
    }

    @Test
    void a_child_of_29_february_is_18_on_1_march() {
        String leap = Ids.id(LocalDate.of(2004, 2, 29), "122");

        assertThat(accepted(Map.of("公民身份号码", leap, "建档日期", "2022-02-28"))).isNotNull();
        assertThat(refused(Map.of("公民身份号码", leap, "建档日期", "2022-03-01")).code()).isEqualTo(RefusalCode.AGE_18);
    }

    @Test
    void of_several_faults_the_first_in_the_order_of_the_codes_is_shown() {
        assertThat(refused(Map.of("性别", "不详", "公民身份号码", "1", "建档日期", "x")).code())
                .isEqualTo(RefusalCode.BAD_DATE);
        assertThat(refused(Map.of("父亲外出日期", "2034-02-01", "母亲外出日期", "去年")).code())
                .isEqualTo(RefusalCode.BAD_DATE);
        assertThat(refused(Map.of("性别", "男", "公民身份号码", "1")).code()).isEqualTo(RefusalCode.ID_FORMAT);
    }

    @Test
    void the_same_child_again_is_refused_below_an_accepted_row_only() {
        LedgerReading reading = read(
                List.of(Map.of("性别", "不详"), Map.of(), Map.of("公民身份号码", "'" + GIRL.toLowerCase(java.util.Locale.ROOT))));

        assertThat(reading.accepted()).extracting(LedgerRow::row).containsExactly(3);
        assertThat(reading.refused())
                .extracting(Refusal::row, Refusal::column, Refusal::code, Refusal::found)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, "性别", RefusalCode.BAD_VALUE, "不详"),
                        org.assertj.core.groups.Tuple.tuple(4, "公民身份号码", RefusalCode.DUPLICATE, GIRL));
    }

    @Test
    void without_an_id_a_child_is_known_by_name_sex_and_birth_date() {
        Map<String, String> child = Map.of("公民身份号码", "", "出生日期", "2014-03-05", "无身份证原因", "未登记户口");

        LedgerReading reading = read(List.of(
                child, with(child, Map.of("性别", "男")), with(child, Map.of("姓名", "李 花")), with(child, Map.of())));

        assertThat(reading.accepted()).hasSize(3);
        assertThat(reading.refused())
                .extracting(Refusal::row, Refusal::column, Refusal::found)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(5, "姓名", "李兰"));
    }

    @Test
    void totals_signatures_and_kept_numbers_are_no_records() {
        List<List<String>> rows = List.of(
                List.of("序号", "姓名", "性别", "建档日期", "备注"),
                List.of("合计", "", "女35人", "", "共107人"),
                List.of("", "总 计", "35", "", ""),
                List.of("审核人:田洁秀", "", "", "", ""),
                List.of("#171", "", "", "", ""),
                List.of("#172", "", "女", "", "待补"),
                List.of("", "", "", "", ""));

        LedgerReading reading = LedgerReader.read(new ByteArrayInputStream(Forms.book("台账", rows)), TODAY);

        assertThat(reading.notRecords()).containsExactly(2, 3, 4, 5, 6);
        assertThat(reading.refused()).isEmpty();
    }

    @Test
    void the_header_is_found_below_titles_whatever_its_order_and_spaces() {
        List<List<String>> rows = List.of(
                List.of("守望县农村留守儿童台账"),
                List.of("填报单位:一小 姓名", "填报日期:2025年12月31日"),
                List.of("建档 日期", "身份\n证号", "性 别", "学 生姓名"),
                List.of("2024-09-01", GIRL, "女", "李兰"));

        LedgerReading reading = LedgerReader.read(new ByteArrayInputStream(Forms.book("Sheet1", rows)), TODAY);

        assertThat(reading.headerRow()).isEqualTo(3);
        assertThat(reading.accepted()).hasSize(1);
    }

    @Test
    void a_file_without_the_header_is_unreadable() {
        byte[] file = Forms.book("家访", List.of(List.of("日期", "儿童姓名"), List.of("2024-09-01", "李兰")));

        assertThatThrownBy(() -> LedgerReader.read(new ByteArrayInputStream(file), TODAY))
                .isInstanceOfSatisfying(UnreadableWorkbook.class, refused -> assertThat(refused.reason())
                        .isEqualTo(UnreadableWorkbook.Reason.NO_HEADER));
    }

    @Test
    void what_a_file_says_can_be_told_in_the_words_of_the_ledger() {
        Map<String, String> stated = Map.of(
                "姓名", "李兰", "性别", "女", "民族", "汉族", "户籍类型", "农业", "就读情况", "小学", "是否寄宿", "否", "父亲状况", "正常", "与儿童关系",
                "祖父母", "监护能力", "一般", "重点对象", "困难");

        LedgerRow row = accepted(stated);

        assertThat(LedgerWords.of(row.openedOn(), row.sheet())).containsAllEntriesOf(stated);
    }

    private static LedgerRow accepted(Map<String, String> cells) {
        LedgerReading reading = read(List.of(cells));
        assertThat(reading.refused()).isEmpty();
        return reading.accepted().get(0);
    }

    private static Refusal refused(Map<String, String> cells) {
        LedgerReading reading = read(List.of(cells));
        assertThat(reading.accepted()).isEmpty();
        return reading.refused().get(0);
    }

    /** Rows of one girl, each with these cells otherwise. */
    private static LedgerReading read(List<Map<String, String>> rows) {
        Map<String, String> girl =
                new LinkedHashMap<>(Map.of("姓名", "李兰", "性别", "女", "公民身份号码", GIRL, "建档日期", "2024-09-01"));
        List<String> columns = new ArrayList<>(girl.keySet());
        rows.stream()
                .flatMap(row -> row.keySet().stream())
                .filter(column -> !columns.contains(column))
                .sorted(java.util.Comparator.comparing(column -> !column.equals("备注")))
                .distinct()
                .forEach(columns::add);
        List<List<String>> sheet = new ArrayList<>();
        sheet.add(columns);
        for (Map<String, String> row : rows) {
            Map<String, String> cells = with(girl, row);
            sheet.add(columns.stream()
                    .map(column -> cells.getOrDefault(column, ""))
                    .toList());
        }
        return LedgerReader.read(new ByteArrayInputStream(Forms.book("台账", sheet)), TODAY);
    }

    private static Map<String, String> with(Map<String, String> cells, Map<String, String> others) {
        Map<String, String> both = new LinkedHashMap<>(cells);
        both.putAll(others);
        return both;
    }
}
