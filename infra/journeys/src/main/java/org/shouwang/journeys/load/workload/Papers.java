package org.shouwang.journeys.load.workload;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.shouwang.platform.workbook.Cell;
import org.shouwang.platform.workbook.Row;
import org.shouwang.platform.workbook.Sheet;
import org.shouwang.platform.workbook.Workbook;
import org.shouwang.platform.workbook.WorkbookWriter;

/** The two forms that schools fill in, filled in: a ledger of children, and work logs in which no two rows are alike. */
final class Papers {

    private static final LocalDate OPENED = LocalDate.of(2024, 1, 8);
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 2, 1);
    private static final int DAYS = 600;
    private static final int BIRTHDAYS = 2_500;

    private static final List<String> LEDGER = List.of("姓名", "性别", "出生日期", "无身份证原因", "建档日期");
    private static final List<List<String>> FORMS = List.of(
            List.of("家访", "日期", "儿童姓名", "走访人", "方式", "内容"),
            List.of("谈心", "日期", "儿童姓名", "谈心人", "主题", "内容"),
            List.of("亲情通话", "日期", "儿童姓名", "家长", "方式", "时长(分钟)"),
            List.of("书信", "日期", "儿童姓名", "收信人", "寄信人"));

    private final Path directory;
    private final int children;

    Papers(Path directory, int children) {
        this.directory = directory;
        this.children = children;
    }

    Path ledger() {
        List<List<String>> rows = new ArrayList<>(List.of(LEDGER));
        for (int child = 0; child < children; child++) {
            LocalDate born = OPENED.minusDays(2_200 + child % BIRTHDAYS);
            rows.add(List.of(nameOf(child), child % 2 == 0 ? "男" : "女", born.toString(), "未登记户口", OPENED.toString()));
        }
        return written("ledger.xlsx", List.of(sheet("台账", rows)));
    }

    /** So many rows, the first of them with that number in the whole of the work. */
    Path workLog(int first, int count) {
        List<Sheet> sheets = new ArrayList<>();
        for (int form = 0; form < FORMS.size(); form++) {
            List<String> words = FORMS.get(form);
            List<List<String>> rows = new ArrayList<>(List.of(words.subList(1, words.size())));
            for (int number = first; number < first + count; number++) {
                if (number % FORMS.size() == form) {
                    rows.add(row(form, number));
                }
            }
            sheets.add(sheet(words.get(0), rows));
        }
        return written("worklog-" + first + ".xlsx", sheets);
    }

    private List<String> row(int form, int number) {
        String day = FIRST_DAY.plusDays(number / children % DAYS).toString();
        String child = nameOf(number / FORMS.size() % children);
        return switch (form) {
            case 0 -> List.of(day, child, "王老师", "上门", "第" + number + "次走访，孩子情绪平稳");
            case 1 -> List.of(day, child, "李老师", "学习习惯", "第" + number + "次谈心，作业能按时完成");
            case 2 -> List.of(day, child, "母亲", "视频", String.valueOf(number));
            default -> List.of(day, child, "父亲" + number, "孩子");
        };
    }

    private static String nameOf(int child) {
        return "赵小" + child;
    }

    private static Sheet sheet(String name, List<List<String>> rows) {
        List<Row> lines = new ArrayList<>();
        for (List<String> row : rows) {
            TreeMap<Integer, Cell> cells = new TreeMap<>();
            row.forEach(text -> cells.put(cells.size(), Cell.text(text)));
            lines.add(new Row(lines.size() + 1, cells));
        }
        return new Sheet(name, lines);
    }

    private Path written(String name, List<Sheet> sheets) {
        Path file = directory.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            WorkbookWriter.write(new Workbook(sheets), out);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
