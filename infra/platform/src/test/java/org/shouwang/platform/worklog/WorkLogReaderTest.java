package org.shouwang.platform.worklog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.platform.worklog.LogExamples.BOY;
import static org.shouwang.platform.worklog.LogExamples.refused;
import static org.shouwang.platform.worklog.LogExamples.rows;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shouwang.events.aid.DonationReceived;
import org.shouwang.platform.spreadsheet.Refusal;
import org.shouwang.platform.spreadsheet.RefusalCode;
import org.shouwang.platform.testing.Forms;

/** Which rows are records, whom they mean, and why they are refused. */
class WorkLogReaderTest {

    @ParameterizedTest
    @CsvSource({
        "家访, 日期, '', MISSING",
        "家访, 日期, 3月12日, BAD_DATE",
        "家访, 日期, 2026-07-01, FUTURE_DATE",
        "家访, 方式, 短信, BAD_VALUE",
        "家访, 事由, 生病, BAD_VALUE",
        "异常, 类别, '', MISSING",
        "异常, 类别, 打架, BAD_VALUE",
        "亲情通话, 家长, 奶奶, BAD_VALUE",
        "亲情通话, 方式, 微信, BAD_VALUE",
        "亲情通话, 时长(分钟), 三十, BAD_NUMBER",
        "亲情通话, 时长(分钟), -30, NEGATIVE",
        "监护变更, 与儿童关系, '', MISSING",
        "监护变更, 监护能力, 差, BAD_VALUE",
        "父母外出, 家长, '', MISSING",
        "父母外出, 去向, '', MISSING",
        "父母外出, 去向, 在外, BAD_VALUE",
        "父母外出, 距离, 国外, BAD_VALUE",
        "结对, 帮扶人, '', MISSING",
        "结对, 身份, 企业, BAD_VALUE",
        "结对, 动作, '', MISSING",
        "结对, 动作, 续签, BAD_VALUE",
        "代理家长, 代理家长, '', MISSING",
        "代理家长, 动作, 更换, BAD_VALUE",
        "帮扶计划, 动作, 完成, BAD_VALUE",
        "儿童之家, 动作, 关闭, BAD_VALUE",
        "儿童之家, 模式, 三, BAD_VALUE",
        "儿童之家, 人数, 12.345, BAD_NUMBER",
        "家长学校, 人数, 20多, BAD_NUMBER",
        "报告会, 人数, -12, NEGATIVE",
        "活动, 类别, 联欢, BAD_VALUE",
        "捐助, 现金(元), 约50, BAD_NUMBER",
        "捐助, 折价(元), -200.00, NEGATIVE",
        "捐助, 现金(元), 1.234, BAD_NUMBER",
        "法律援助, 符合条件, 待定, BAD_VALUE",
        "法律援助, 已援助, 正在办理, BAD_VALUE",
        "学籍变动, 变动, '', MISSING",
        "学籍变动, 变动, 升学, BAD_VALUE",
        "摸底, 发现留守人数, '', MISSING",
        "摸底, 发现留守人数, 约50, BAD_NUMBER",
        "强制报告, 已反馈, 待办, BAD_VALUE",
        "销档, 原因, '', MISSING",
        "销档, 原因, 失联, BAD_VALUE"
    })
    void a_fault_refuses_the_row_with_its_column_and_reason(
            String sheet, String column, String typed, RefusalCode code) {
        Refusal refusal = refused(sheet, Map.of(column, typed));

        assertThat(refusal.sheet()).isEqualTo(sheet);
        assertThat(refusal.row()).isEqualTo(2);
        assertThat(refusal.column()).isEqualTo(column);
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.found()).isEqualTo(typed.isEmpty() ? null : typed);
    }

    @ParameterizedTest
    @CsvSource({
        "公民身份号码, #349921201610045000, 公民身份号码, ID_SCIENTIFIC, 349921201610044992",
        "公民身份号码, 34992120140305, 公民身份号码, ID_FORMAT, 34992120140305",
        "公民身份号码, 349921201413051220, 公民身份号码, ID_DATE, 349921201413051220",
        "公民身份号码, 349921201403051221, 公民身份号码, ID_CHECK, 349921201403051221",
        "公民身份号码, 349921201501011110, 公民身份号码, CHILD_UNKNOWN, 349921201501011110",
        "儿童姓名, '', 儿童姓名, MISSING, ",
        "儿童姓名, 欧阳 不在册, 儿童姓名, CHILD_UNKNOWN, 欧阳不在册",
        "儿童姓名, 王 重名, 儿童姓名, CHILD_AMBIGUOUS, 王重名"
    })
    void a_child_must_be_one_of_the_units_own(
            String column, String typed, String faulty, RefusalCode code, String found) {
        Map<String, String> cells = new LinkedHashMap<>(Map.of("儿童姓名", ""));
        cells.put(column, typed);

        Refusal refusal = refused("书信", cells);

        assertThat(refusal.column()).isEqualTo(faulty);
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.found()).isEqualTo(found);
    }

    @Test
    void an_id_decides_whatever_name_stands_beside_it() {
        assertThat(rows("书信", Map.of("公民身份号码", BOY, "儿童姓名", "欧阳不在册")))
                .extracting(row -> row.events().toString())
                .allMatch(event -> event.contains("childId=boy"));
    }

    @Test
    void of_several_faults_the_first_in_the_order_of_the_codes_is_shown() {
        assertThat(refused("亲情通话", Map.of("儿童姓名", "欧阳不在册", "时长(分钟)", "三十", "方式", "短信"))
                        .code())
                .isEqualTo(RefusalCode.BAD_VALUE);
        assertThat(refused("结对", Map.of("日期", "x", "帮扶人", "")).code()).isEqualTo(RefusalCode.MISSING);
        assertThat(refused("捐助", Map.of("现金(元)", "-1", "折价(元)", "x")).code()).isEqualTo(RefusalCode.BAD_NUMBER);
    }

    @Test
    void a_mode_is_needed_for_a_home_that_was_built_only() {
        assertThat(refused("儿童之家", Map.of("动作", "建成")).column()).isEqualTo("模式");
        assertThat(rows("儿童之家", Map.of("动作", "规划"))).hasSize(1);
    }

    @Test
    void one_recipient_who_cannot_be_found_refuses_the_donation() {
        assertThat(refused("捐助", Map.of("受助儿童", "李兰、欧阳 不在册、王重名")))
                .extracting(Refusal::column, Refusal::code, Refusal::found)
                .containsExactly("受助儿童", RefusalCode.CHILD_UNKNOWN, "欧阳不在册");
        assertThat(refused("捐助", Map.of("受助儿童", "李兰、王重名")).code()).isEqualTo(RefusalCode.CHILD_AMBIGUOUS);
    }

    @ParameterizedTest
    @CsvSource({
        "李兰、张 伟",
        "'李兰,张伟'",
        "李兰;张伟",
        "李兰\uFF0C张伟",
        "李兰\uFF1B张伟",
        "李兰\uFF64张伟",
        "李兰、、张伟、李兰；",
        "349921201403051223、张伟"
    })
    void recipients_are_separated_by_any_of_these_marks(String typed) {
        DonationReceived donation = (DonationReceived)
                rows("捐助", Map.of("受助儿童", typed)).get(0).events().get(0);

        assertThat(donation.recipients()).containsExactly("girl", "boy");
    }

    @Test
    void totals_and_notes_are_no_records() {
        WorkLogReading reading = node(Map.of(
                "宣传",
                List.of(
                        List.of("日期", "媒体", "标题"),
                        List.of("合 计", "2条", ""),
                        List.of("说明:空格表示按例行填写", "", ""),
                        List.of("", "县电视台", "陪伴"))));

        assertThat(reading.notRecords()).isEqualTo(Map.of("宣传", List.of(2, 3)));
        assertThat(reading.refused()).extracting(Refusal::row).containsExactly(4);
        assertThat(reading.acceptedBySheet()).isEqualTo(Map.of("宣传", 0));
    }

    @Test
    void sheets_are_read_in_the_order_of_the_form_and_others_are_ignored() {
        Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
        sheets.put("说明", List.of(List.of("一行一条记录")));
        sheets.put(" 宣传", List.of(List.of("日期", "媒体"), List.of("2025-01-01", "市日报")));
        sheets.put("联席会议", List.of(List.of("日期", "人数"), List.of("2025-01-01", "19")));
        sheets.put("书信", List.of(List.of("日期", "姓名"), List.of("2025-01-01", "李兰")));

        WorkLogReading reading = node(sheets);

        assertThat(reading.accepted()).extracting(LogRow::sheet).containsExactly("书信", "宣传");
        assertThat(reading.acceptedBySheet()).containsOnlyKeys("书信", "宣传");
    }

    @Test
    void the_countys_log_has_joint_meetings_and_what_names_no_child() {
        byte[] file = Forms.book(Map.of(
                "联席会议", List.of(List.of("日期", "议题", "人数"), List.of("2025-01-01", "部署", "#19")),
                "捐助", List.of(List.of("日期", "受助儿童"), List.of("2025-01-01", "李兰")),
                "书信", List.of(List.of("日期", "姓名"), List.of("2025-01-01", "李兰"))));

        WorkLogReading reading = WorkLogReader.readOfCounty(new ByteArrayInputStream(file), LocalDate.of(2026, 6, 30));

        assertThat(reading.acceptedBySheet()).isEqualTo(Map.of("捐助", 0, "联席会议", 1));
        assertThat(reading.refused()).extracting(Refusal::code).containsExactly(RefusalCode.CHILD_UNKNOWN);
    }

    @Test
    void a_record_has_the_same_key_in_another_file_and_equal_rows_have_keys_of_their_own() {
        List<String> visit = List.of("2025-03-05", "李兰", "上门", "");
        List<String> alike = List.of("2025.3.5", "李 兰", "", "例行");
        List<String> other = List.of("2025-03-05", "李兰", "电话", "");
        List<String> header = List.of("日期", "儿童姓名", "方式", "事由");

        List<LogRow> first = node(Map.of("家访", List.of(header, visit, alike))).accepted();
        List<LogRow> second =
                node(Map.of("家访", List.of(header, other, alike, visit))).accepted();

        assertThat(keys(first)).hasSize(2);
        assertThat(keys(second)).hasSize(3).containsAll(keys(first));
        assertThat(first.get(0).recordKey()).matches("[0-9a-f]{64}");
    }

    private static Set<String> keys(List<LogRow> rows) {
        return rows.stream().map(LogRow::recordKey).collect(Collectors.toSet());
    }

    private static WorkLogReading node(Map<String, List<List<String>>> sheets) {
        return LogExamples.read(Forms.book(sheets));
    }
}
