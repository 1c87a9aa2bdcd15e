package org.shouwang.node.roster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.shouwang.events.child.ChildSheet;
import org.shouwang.platform.worklog.Roster;

/** The children of this node as they were when it was taken, for questions by the thousand. */
public final class RosterSnapshot implements Roster {

    private record WithoutNationalId(String name, Object sex, Object birthDate) {}

    private final Map<Object, RosterRow> byIdentity = new HashMap<>();
    private final Map<String, List<String>> byName;

    public RosterSnapshot(List<RosterRow> rows) {
        rows.forEach(row -> byIdentity.put(identity(row.standing().sheet()), row));
        byName = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> StandingRows.plain(row.standing().sheet().name()),
                        Collectors.mapping(RosterRow::childId, Collectors.toList())));
    }

    /** The same national ID, or without one the same name, sex and birth date. */
    public Optional<RosterRow> find(ChildSheet sheet) {
        return Optional.ofNullable(byIdentity.get(identity(sheet)));
    }

    @Override
    public Optional<String> byNationalId(String nationalId) {
        return Optional.ofNullable(byIdentity.get(nationalId)).map(RosterRow::childId);
    }

    @Override
    public List<String> byName(String name) {
        return byName.getOrDefault(StandingRows.plain(name), List.of());
    }

    private static Object identity(ChildSheet sheet) {
        String nationalId = sheet.nationalId();
        return nationalId != null
                ? nationalId
                : new WithoutNationalId(StandingRows.plain(sheet.name()), sheet.sex(), sheet.birthDate());
    }
}
