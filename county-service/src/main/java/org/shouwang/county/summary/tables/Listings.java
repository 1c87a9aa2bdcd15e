package org.shouwang.county.summary.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.shouwang.county.indicators.Figure.Breakdown;
import org.shouwang.county.summary.account.AnnualAccount;
import org.shouwang.county.summary.account.UnitCoverage;
import org.shouwang.county.summary.account.YearOnYear;
import org.shouwang.county.summary.shortfalls.Finding;
import org.shouwang.county.summary.shortfalls.Shortfall;
import org.shouwang.county.summary.shortfalls.Shortfalls;
import org.shouwang.county.summary.shortfalls.UnitGap;
import org.shouwang.county.summary.wording.Narrator;
import org.shouwang.county.summary.wording.Notes;
import org.shouwang.county.summary.wording.Numerals;

/** Tables that list rather than cross: outlets, every indicator, every shortfall, every unit heard. */
final class Listings {

    private static final String UNNAMED = "未注明媒体";

    private Listings() {}

    static Table publicity(AnnualAccount account) {
        List<List<Cell>> rows = new ArrayList<>();
        Map<String, Long> outlets = ((Breakdown) account.figure("publicity.by_outlet")).rows();
        outlets.forEach((outlet, items) ->
                rows.add(List.of(Cell.words(outlet.isEmpty() ? UNNAMED : outlet), Cell.count(items))));
        rows.add(List.of(Cell.words("合计"), Cell.of(account.figure("publicity.items"))));
        return new Table(
                "宣传报道",
                "表10 宣传报道分媒体情况",
                Table.Numbered.COLUMNS,
                List.of("媒体", "篇数"),
                List.of(30, 12),
                1,
                rows,
                List.of(new TotalRow(List.of(1), true)));
    }

    static Table comparison(AnnualAccount account) {
        List<String> all = new YearOnYear(account)
                .all().stream().map(change -> change.indicator()).toList();
        return IndicatorTable.of("年度对比", "表11 全部指标年度对比", account, all);
    }

    static Table shortfalls(AnnualAccount account) {
        Narrator narrator = new Narrator(account);
        List<List<Cell>> rows = new ArrayList<>();
        for (Shortfall shortfall : new Shortfalls(narrator).all()) {
            shortfall.findings().forEach(finding -> findings(shortfall, finding, narrator, rows));
        }
        return new Table(
                "未达标事项",
                "表12 未达标事项清单",
                Table.Numbered.NOTHING,
                List.of("事项", "指标", "目标", "全县结果", "单位", "单位结果"),
                List.of(28, 24, 22, 22, 28, 22),
                6,
                rows,
                List.of());
    }

    private static void findings(Shortfall shortfall, Finding finding, Narrator narrator, List<List<Cell>> rows) {
        AnnualAccount account = narrator.account();
        List<UnitGap> units = finding.units().isEmpty() ? List.of(new UnitGap("", "")) : finding.units();
        for (UnitGap unit : units) {
            rows.add(List.of(
                    Cell.words(shortfall.title()),
                    Cell.words(Notes.label(finding.indicator())),
                    Cell.words(finding.target()),
                    Cell.words(Numerals.of(account.figure(finding.indicator()))),
                    Cell.words(unit.node().isEmpty() ? "" : account.knowledge().nameOf(unit.node())),
                    Cell.words(unit.result())));
        }
    }

    static Table units(AnnualAccount account) {
        List<List<Cell>> rows = new ArrayList<>();
        for (UnitCoverage one : account.coverage().units()) {
            rows.add(List.of(
                    Cell.words(one.unit().node()),
                    Cell.words(one.unit().name()),
                    Cell.words(String.valueOf(
                            one.unit().township() == null ? "" : one.unit().township())),
                    Cell.count(one.records()),
                    Cell.count(one.inPeriod()),
                    Cell.words(one.lastHeard() == null ? Numerals.NONE : one.lastHeard())));
        }
        return new Table(
                "上报单位",
                "表13 上报单位情况",
                Table.Numbered.NOTHING,
                List.of("单位编号", "单位", "乡镇代码", "已收到记录（条）", "其中发生在本年度（条）", "最近收到日期"),
                List.of(12, 28, 17, 16, 18, 18),
                3,
                rows,
                List.of());
    }
}
