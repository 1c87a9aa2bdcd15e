package org.shouwang.county.summary.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwang.county.definitions.Definition;
import org.shouwang.county.indicators.Figure;
import org.shouwang.county.indicators.Figure.Rate;
import org.shouwang.county.indicators.Figures;
import org.shouwang.county.replay.UnreadableRow;
import org.shouwang.county.summary.account.AnnualAccount;
import org.shouwang.county.summary.account.CriteriaInWords;
import org.shouwang.county.summary.account.UnitCoverage;
import org.shouwang.county.summary.wording.Notes;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Every figure for programs: id, label, printed value, the two counts of a rate; on demand what each is made of. */
public final class FiguresJson {

    private static final DefaultIndenter LINES = new DefaultIndenter(" ", "\n");

    private static final ObjectWriter WRITER = JsonMapper.builder()
            .build()
            .writer()
            .with(new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES));

    private FiguresJson() {}

    static SummaryFile write(AnnualAccount account, String name, boolean evidence) {
        byte[] json = WRITER.writeValueAsBytes(tree(account, evidence));
        return new SummaryFile(name + ".json", "application/json", json);
    }

    private static Map<String, Object> tree(AnnualAccount account, boolean evidence) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("unit", account.unit());
        tree.put("year", account.year());
        tree.put("definition", definition(account.definition()));
        tree.put("period", period(account.figures()));
        tree.put("knownAt", text(account.cut().knownAt()));
        tree.put("lastReceived", text(account.cut().lastReceived()));
        tree.put("events", account.knowledge().events());
        tree.put("unreadable", unreadable(account));
        tree.put("hash", Map.of("SHA-256", account.fingerprint()));
        tree.put("figures", figures(account.figures()));
        tree.put("yearBefore", figures(account.before()));
        tree.put("coverage", coverage(account));
        if (evidence) {
            tree.put("evidence", evidence(account.figures()));
        }
        return tree;
    }

    private static Map<String, Object> definition(Definition definition) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("code", definition.code());
        tree.put("name", definition.name());
        tree.put("criteria", new CriteriaInWords(definition).text());
        return tree;
    }

    private static Map<String, Object> period(Figures figures) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("from", figures.period().from().toString());
        tree.put("to", figures.period().to().toString());
        return tree;
    }

    private static Map<String, Object> figures(Figures figures) {
        Map<String, Object> tree = new LinkedHashMap<>();
        figures.byId().forEach((id, figure) -> tree.put(id, figure(id, figure)));
        return tree;
    }

    private static Map<String, Object> figure(String id, Figure figure) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("label", Notes.label(id));
        tree.put("printed", figure.printed());
        tree.put("value", figure.value());
        if (figure instanceof Rate rate) {
            tree.put("num", rate.num());
            tree.put("den", rate.den());
        }
        return tree;
    }

    private static List<Object> coverage(AnnualAccount account) {
        List<Object> units = new ArrayList<>();
        for (UnitCoverage one : account.coverage().units()) {
            Map<String, Object> unit = new LinkedHashMap<>();
            unit.put("node", one.unit().node());
            unit.put("kind", one.unit().kind().name());
            unit.put("name", one.unit().name());
            unit.put("events", one.records());
            unit.put("eventsInPeriod", one.inPeriod());
            unit.put("lastHeard", one.lastHeard());
            units.add(unit);
        }
        return units;
    }

    private static List<Object> unreadable(AnnualAccount account) {
        List<Object> rows = new ArrayList<>();
        for (UnreadableRow row : account.knowledge().unreadable()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("stream", row.stream());
            one.put("seq", row.seq());
            one.put("type", row.type());
            one.put("reason", row.reason());
            rows.add(one);
        }
        return rows;
    }

    private static Map<String, Object> evidence(Figures figures) {
        Map<String, Object> tree = new LinkedHashMap<>();
        figures.byId()
                .forEach((id, figure) -> tree.put(
                        id, figure.evidence().stream().map(EvidenceTree::of).toList()));
        return tree;
    }

    private static @Nullable String text(@Nullable Object instant) {
        return instant == null ? null : instant.toString();
    }
}
