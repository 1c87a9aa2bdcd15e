package org.shouwang.county.summary;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.shouwang.county.definitions.Definitions;
import org.shouwang.county.figures.Indicators;
import org.shouwang.county.indicators.Figure;
import org.shouwang.county.indicators.Figures;
import org.shouwang.county.indicators.Period;
import org.shouwang.county.replay.Progress;
import org.shouwang.county.replay.Replay;
import org.shouwang.county.replay.Replayed;
import org.shouwang.county.summary.document.EvidenceTree;
import org.shouwang.county.summary.wording.Notes;
import org.shouwang.platform.rules.Rule;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Show me why: the figures of a year, and what any one of them is made of. Children are keys here, not names. */
@RestController
@RequestMapping("/api/figures/{year}/{definition}")
class EvidenceApi {

    private final Replay replay;

    EvidenceApi(DataSource store) {
        this.replay = new Replay(store);
    }

    @GetMapping
    Map<String, Object> figures(
            @PathVariable int year,
            @PathVariable String definition,
            @RequestParam(required = false) @Nullable String knownAt) {
        Figures figures = counted(year, definition, knownAt);
        Map<String, Object> tree = new LinkedHashMap<>();
        figures.byId().forEach((id, figure) -> tree.put(id, tree(id, figure)));
        return tree;
    }

    @GetMapping("/{id}/evidence")
    Map<String, Object> evidence(
            @PathVariable int year,
            @PathVariable String definition,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String knownAt) {
        Rule.mustHold(new IndicatorMustBeKnown(id));
        Figure figure = counted(year, definition, knownAt).get(id);
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", id);
        tree.putAll(tree(id, figure));
        tree.put("evidence", figure.evidence().stream().map(EvidenceTree::of).toList());
        return tree;
    }

    private Figures counted(int year, String definition, @Nullable String knownAt) {
        Rule.mustHold(new DefinitionMustBeKnown(definition), new InstantMustBeReadable(knownAt));
        Replayed replayed = replay.knownAt(KnownAtText.parse(knownAt), Progress.UNHEARD);
        return Indicators.figures(replayed.histories(), Definitions.shipped(definition), Period.year(year));
    }

    private static Map<String, Object> tree(String id, Figure figure) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("label", Notes.label(id));
        tree.put("printed", figure.printed());
        tree.put("value", figure.value());
        return tree;
    }
}
