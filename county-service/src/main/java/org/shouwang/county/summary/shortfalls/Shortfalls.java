package org.shouwang.county.summary.shortfalls;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.shouwang.county.summary.wording.Narrator;
import org.shouwang.county.summary.wording.Passage;

/** All that fell short in one year, and the two sections that say so: 存在的问题 and 下一步打算. */
public final class Shortfalls {

    private final Narrator narrator;
    private final List<Shortfall> all;

    public Shortfalls(Narrator narrator) {
        this.narrator = narrator;
        this.all = Themes.ALL.stream().flatMap(theme -> missed(theme).stream()).toList();
    }

    public List<Shortfall> all() {
        return all;
    }

    public List<Passage> problems() {
        if (all.isEmpty()) {
            return List.of(Passage.of("对照各项目标逐一核对，本年度未发现未达标的指标。"));
        }
        List<Passage> passages = new ArrayList<>();
        passages.add(Passage.of("对照各项目标逐一核对，主要存在以下" + all.size() + "个方面的问题："));
        for (Shortfall shortfall : all) {
            passages.add(narrator.paragraph()
                    .lead(passages.size() + "．" + shortfall.title() + "。")
                    .list(shortfall.findings().stream().map(Finding::pattern).toList(), "；")
                    .done());
        }
        return passages;
    }

    public List<Passage> nextSteps() {
        if (all.isEmpty()) {
            return List.of(Passage.of("巩固现有成果，保持各项指标达标，并根据留守儿童数量和监护情况的变化及时调整帮扶安排。"));
        }
        List<Passage> passages = new ArrayList<>();
        for (Shortfall shortfall : all) {
            passages.add(Passage.of(passages.size() + 1 + "．" + shortfall.remedy() + "。" + whom(shortfall)));
        }
        return passages;
    }

    private String whom(Shortfall shortfall) {
        List<UnitGap> units = shortfall.units().stream()
                .filter(node -> narrator.account().knowledge().isReporting(node))
                .map(node -> new UnitGap(node, ""))
                .toList();
        return units.isEmpty() ? "" : "重点督促" + UnitsInWords.names(units, narrator.account()) + "落实。";
    }

    private Optional<Shortfall> missed(Themes.Theme theme) {
        List<Finding> findings = Arrays.stream(theme.targets())
                .flatMap(target -> target.missed(narrator).stream())
                .collect(Collectors.toList());
        return findings.isEmpty()
                ? Optional.empty()
                : Optional.of(new Shortfall(theme.title(), List.copyOf(findings), theme.remedy()));
    }
}
