package org.shouwang.county.summary.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.shouwang.county.children.Unit;
import org.shouwang.county.indicators.Figure.Rate;
import org.shouwang.county.summary.account.AnnualAccount;
import org.shouwang.county.summary.account.CriteriaInWords;
import org.shouwang.county.summary.account.UnitCoverage;
import org.shouwang.county.summary.tables.Cell;
import org.shouwang.county.summary.tables.Table;
import org.shouwang.county.summary.tables.Tables;
import org.shouwang.county.summary.wording.Numerals;

/**
 * The tables that stand inside the text: units, the main figures of two years, and what all of it rests on. Of very many units
 * only the first are listed; the workbook has them all.
 */
final class TextTables {

    private static final List<String> BY_UNIT =
            List.of("children.filed", "lbc.total", "visits.total", "calls.total", "letters.total", "talks.total");

    private static final int UNITS_LISTED = 60;

    private final AnnualAccount account;

    TextTables(AnnualAccount account) {
        this.account = account;
    }

    Map<String, Table> all() {
        return Map.of(
                "各单位",
                units(),
                "年度对比",
                Tables.headlines(account),
                "数据说明",
                grounds(),
                "上报单位",
                shortened(Tables.reporting(account)));
    }

    private Table units() {
        List<List<Cell>> rows = new ArrayList<>();
        for (UnitCoverage one : account.coverage().units()) {
            Unit unit = one.unit();
            List<Cell> row = new ArrayList<>(List.of(Cell.words(unit.name())));
            BY_UNIT.forEach(id ->
                    row.add(Cell.count(account.byUnit().of(id, unit.node()).amount())));
            rows.add(row);
        }
        List<Cell> total = new ArrayList<>(List.of(Cell.words("全县")));
        BY_UNIT.forEach(id -> total.add(Cell.of(account.figure(id))));
        Table units = shortened(table(
                List.of("单位", "建档儿童", "留守儿童", "家访", "亲情通话", "书信", "谈心"), List.of(28, 11, 11, 10, 11, 10, 10), rows));
        List<List<Cell>> withTotal = new ArrayList<>(units.rows());
        withTotal.add(total);
        return table(units.heads(), units.widths(), withTotal);
    }

    private static Table shortened(Table table) {
        if (table.rows().size() <= UNITS_LISTED) {
            return table;
        }
        List<List<Cell>> rows = new ArrayList<>(table.rows().subList(0, UNITS_LISTED));
        List<Cell> rest = new ArrayList<>();
        table.heads().forEach(head -> rest.add(Cell.words("")));
        rest.set(0, Cell.words("其余" + (table.rows().size() - UNITS_LISTED) + "个单位见统计表"));
        rows.add(rest);
        return table(table.heads(), table.widths(), rows);
    }

    /** The grounds as the first sheet of the workbook. */
    Table cover() {
        Table grounds = grounds();
        return new Table(
                "说明",
                account.unit() + account.year() + "年度留守儿童关爱保护统计表",
                Table.Numbered.NOTHING,
                grounds.heads(),
                List.of(16, 90),
                2,
                grounds.rows(),
                List.of());
    }

    private Table grounds() {
        List<List<Cell>> rows = new ArrayList<>();
        row(
                rows,
                "统计口径",
                account.definition().name() + "（" + account.definition().code() + "）");
        row(rows, "判定标准", new CriteriaInWords(account.definition()).text());
        row(
                rows,
                "统计期间",
                Numerals.day(account.period().from()) + "至"
                        + Numerals.day(account.period().to()) + "；存量数据取自"
                        + Numerals.day(account.period().to()));
        row(rows, "数据截止", cutOff());
        row(rows, "上报单位", coverage());
        row(rows, "依据记录", records());
        row(rows, "指标校验码", account.fingerprint());
        return table(List.of("项目", "内容"), List.of(16, 74), rows);
    }

    private String cutOff() {
        return account.cut().knownAt() == null
                ? "截至本文件生成时县级已收到的全部记录" + (account.cut().lastReceived() == null ? "" : "，最后一条收到于" + account.reaches())
                : "县级在" + account.reaches() + "（含）以前收到的记录；此后收到的不计入";
    }

    private String coverage() {
        Rate heard = (Rate) account.figure("coverage.nodes");
        return "已纳入" + account.coverage().enrolled() + "个，其中"
                + account.coverage().withRecords()
                + "个报送了发生在本期间的记录；在本期间内曾上报的" + heard.num() + "个；缺号"
                + Numerals.of(account.figure("coverage.gaps")) + "条";
    }

    private String records() {
        int unreadable = account.knowledge().unreadable().size();
        return "共" + Numerals.count(account.knowledge().events()) + "条"
                + (unreadable == 0 ? "，全部可读" : "；另有" + Numerals.count(unreadable) + "条无法读取，未计入");
    }

    private static void row(List<List<Cell>> rows, String item, String content) {
        rows.add(List.of(Cell.words(item), Cell.words(content)));
    }

    private static Table table(List<String> heads, List<Integer> widths, List<List<Cell>> rows) {
        return new Table("", "", Table.Numbered.NOTHING, heads, widths, heads.size(), rows, List.of());
    }
}
