package org.shouwang.platform.worklog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.shouwang.events.Event;
import org.shouwang.platform.spreadsheet.Refusal;
import org.shouwang.platform.testing.Forms;

/** One good row of every sheet, to be spoilt cell by cell; a unit with a girl, a boy and two of one name. */
final class LogExamples {

    static final String GIRL = "349921201403051223";
    static final String BOY = "349921201404128376";
    static final LocalDate DAY = LocalDate.of(2025, 3, 5);

    private static final Map<String, Map<String, String>> GOOD = Map.ofEntries(
            Map.entry("家访", Map.of("走访人", "陈 老师", "方式", "到校", "事由", "成绩", "内容", "谈学习")),
            Map.entry("异常", Map.of("类别", "迟到早退", "说明", "连续迟到")),
            Map.entry("亲情通话", Map.of("家长", "母亲", "方式", "视频", "时长(分钟)", "\uFF11\uFF15")),
            Map.entry("书信", Map.of("收信人", "父母", "寄信人", "本人")),
            Map.entry("谈心", Map.of("谈心人", "刘鑫", "主题", "安全", "内容", "情绪稳定")),
            Map.entry("监护变更", Map.of("新监护人", "孙 明", "与儿童关系", "姨妈", "监护能力", "较差", "电话", "10036010339")),
            Map.entry("父母外出", Map.of("家长", "父亲", "去向", "外出", "务工地", "省城", "距离", "省内")),
            Map.entry("结对", Map.of("帮扶人", "文 倩", "身份", "党员", "动作", "结对")),
            Map.entry("代理家长", Map.of("代理家长", "薛兰", "动作", "聘请")),
            Map.entry("帮扶计划", Map.of("动作", "制定", "内容", "补课")),
            Map.entry("儿童之家", Map.of("动作", "开放", "人数", "#37", "值班教师", "雷帅", "内容", "作业辅导")),
            Map.entry("家长学校", Map.of("时长(分钟)", "60", "人数", "#98", "主讲人", "余雅", "主题", "隔代抚养")),
            Map.entry("报告会", Map.of("人数", "1,200", "主讲人", "丁强", "主题", "家庭教育")),
            Map.entry("活动", Map.of("类别", "生日", "主题", "集体生日", "人数", "32")),
            Map.entry("体检", Map.of("发现问题", "视力 偏低")),
            Map.entry("心理辅导", Map.of("辅导人", "余佳", "主题", "自信")),
            Map.entry("捐助", Map.of("捐助方", "县总工会", "现金(元)", "3,000.5", "物资", "棉衣", "折价(元)", "#320.8")),
            Map.entry("法律援助", Map.of("案由", "抚养费纠纷", "符合条件", "是", "已援助", "是")),
            Map.entry("学籍变动", Map.of("变动", "复学")),
            Map.entry("摸底", Map.of("摸底人数", "348", "发现留守人数", "93")),
            Map.entry("事故", Map.of("类别", "溺水", "说明", "已送医")),
            Map.entry("强制报告", Map.of("情形", "疑似被打", "已反馈", "是")),
            Map.entry("宣传", Map.of("媒体", "市日报", "标题", "陪伴成长")),
            Map.entry("销档", Map.of("原因", "迁出")));

    private static final Roster ROSTER = new Roster() {
        @Override
        public Optional<String> byNationalId(String nationalId) {
            return Optional.ofNullable(Map.of(GIRL, "girl", BOY, "boy").get(nationalId));
        }

        @Override
        public List<String> byName(String name) {
            return Map.of("李兰", List.of("girl"), "张伟", List.of("boy"), "王重名", List.of("one", "two"))
                    .getOrDefault(name, List.of());
        }
    };

    private LogExamples() {}

    /** What the good row of the sheet tells, with these cells otherwise. */
    static List<Event> events(String sheet, Map<String, String> cells) {
        List<LogRow> rows = rows(sheet, cells);
        assertThat(rows).hasSize(1);
        return rows.get(0).events();
    }

    static List<LogRow> rows(String sheet, Map<String, String> cells) {
        WorkLogReading reading = read(sheet, cells);
        assertThat(reading.refused()).isEmpty();
        return reading.accepted();
    }

    static Refusal refused(String sheet, Map<String, String> cells) {
        WorkLogReading reading = read(sheet, cells);
        assertThat(reading.accepted()).isEmpty();
        return reading.refused().get(0);
    }

    static WorkLogReading read(byte[] file) {
        int[] ids = {0};
        Supplier<String> newId = () -> "id-" + ++ids[0];
        return WorkLogReader.read(
                new ByteArrayInputStream(file), LocalDate.of(2026, 6, 30), ROSTER, name -> "p-" + name, newId);
    }

    private static WorkLogReading read(String sheet, Map<String, String> cells) {
        Map<String, String> row = new LinkedHashMap<>(Map.of("日期", DAY.toString(), "儿童姓名", "李兰"));
        row.putAll(GOOD.get(sheet));
        row.putAll(cells);
        return read(Forms.book(sheet, List.of(List.copyOf(row.keySet()), new ArrayList<>(row.values()))));
    }
}
