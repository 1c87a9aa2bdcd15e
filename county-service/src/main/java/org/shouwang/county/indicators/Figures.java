package org.shouwang.county.indicators;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.shouwang.county.definitions.Definition;

/** The answers of all indicators to one question, by id. */
public record Figures(Definition definition, Period period, SortedMap<String, Figure> byId) {

    /** Asks every indicator. */
    public static Figures of(Question question, List<Indicator> indicators) {
        SortedMap<String, Figure> byId = new TreeMap<>();
        indicators.forEach(
                indicator -> byId.put(indicator.id(), indicator.answer().apply(question)));
        return new Figures(question.definition(), question.period(), Collections.unmodifiableSortedMap(byId));
    }

    public Figure get(String id) {
        Figure figure = byId.get(id);
        if (figure == null) {
            throw new IllegalArgumentException("No indicator is called " + id);
        }
        return figure;
    }

    /** Ids and values in order, as programs read them. */
    public Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        byId.forEach((id, figure) -> values.put(id, figure.value()));
        return values;
    }
}
