package org.shouwang.county.dashboard;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.county.children.Recorded;
import org.shouwang.county.children.Unit;
import org.shouwang.county.definitions.Definition;
import org.shouwang.county.definitions.Definitions;
import org.shouwang.county.live.Known;
import org.shouwang.events.codes.NodeKind;

/** What there is to choose from: the definitions, and the years of which units have told anything, latest first. */
record Choices(List<Definition> definitions, List<Integer> years) {

    private static final int AS_FAR_BACK = 20;

    static Choices of(Known known, LocalDate today) {
        Collection<Unit> units = known.histories().units().values();
        Set<String> reporting = units.stream()
                .filter(unit -> unit.kind() != NodeKind.COUNTY)
                .map(Unit::node)
                .collect(Collectors.toSet());
        List<Integer> years = known.histories().records().stream()
                .filter(record -> reporting.contains(record.node()))
                .map(Recorded::occurredOn)
                .map(LocalDate::getYear)
                .filter(year -> year <= today.getYear() && year > today.getYear() - AS_FAR_BACK)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        return new Choices(Definitions.shipped(), years.isEmpty() ? List.of(today.getYear()) : years);
    }

    List<Selection> ofLatestYear() {
        return definitions.stream()
                .map(definition -> new Selection(definition.code(), years.get(0)))
                .toList();
    }

    /** What was not chosen, or is not there, is the first of each. */
    Selection selection(@Nullable String definition, @Nullable Integer year) {
        String code = definitions.stream()
                .map(Definition::code)
                .filter(one -> one.equals(definition))
                .findFirst()
                .orElse(definitions.get(0).code());
        return new Selection(code, year != null && years.contains(year) ? year : years.get(0));
    }
}
