package org.shouwang.platform.worklog;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.shouwang.platform.ledger.LedgerRow;

/** The children of accepted ledger rows, under ids that tell the row. */
record LedgerRoster(List<LedgerRow> rows) implements Roster {

    @Override
    public Optional<String> byNationalId(String nationalId) {
        return ids(row -> nationalId.equals(row.sheet().nationalId())).stream().findFirst();
    }

    @Override
    public List<String> byName(String name) {
        return ids(row -> name.equals(row.sheet().name()));
    }

    private List<String> ids(Predicate<LedgerRow> wanted) {
        return rows.stream().filter(wanted).map(row -> "child-" + row.row()).toList();
    }
}
