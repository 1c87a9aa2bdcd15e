package org.shouwang.platform.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.shouwang.events.child.ChildSheet;
import org.shouwang.platform.spreadsheet.CheckedRow;
import org.shouwang.platform.spreadsheet.RefusalCode;

/** The children of the accepted rows above; the same child again is refused, whatever the row says. */
final class ChildrenSoFar {

    private final Set<Object> known = new HashSet<>();

    void add(ChildSheet child, CheckedRow cells) {
        String id = child.nationalId();
        Object who = id != null ? id : List.of(child.name(), child.sex(), child.birthDate());
        if (!known.add(who)) {
            String column = id != null ? LedgerForm.NATIONAL_ID : LedgerForm.NAME;
            cells.refuse(column, RefusalCode.DUPLICATE, "每名儿童一行");
        }
    }
}
