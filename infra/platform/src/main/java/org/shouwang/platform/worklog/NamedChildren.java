package org.shouwang.platform.worklog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shouwang.platform.spreadsheet.CheckedRow;
import org.shouwang.platform.spreadsheet.NationalId;
import org.shouwang.platform.spreadsheet.RefusalCode;
import org.shouwang.platform.spreadsheet.Words;

/** Whom a row means: the national ID decides, a name does where one child alone has it. */
final class NamedChildren {

    private static final Pattern BETWEEN = Pattern.compile("[\u3001\uFF64,\uFF0C;\uFF1B]");
    private static final Pattern ID = Pattern.compile("\\d{17}[\\dX]");
    private static final String ON_ROSTER = "本单位台账中的儿童";
    private static final String NAMESAKES = "同名儿童请填公民身份号码";

    private NamedChildren() {}

    static @Nullable String theChild(CheckedRow row, Roster roster) {
        if (!row.hasNationalId()) {
            row.require(SheetForm.CHILD);
            String name = row.word(SheetForm.CHILD);
            return name == null ? null : byName(row, SheetForm.CHILD, name, roster);
        }
        NationalId id = row.nationalId();
        return id == null ? null : byId(row, CheckedRow.NATIONAL_ID, id.value(), roster);
    }

    /** Names or IDs one after the other; each child once, and one that cannot be found refuses the row. */
    static Field<List<String>> field(String column) {
        return new Field<>(column, (row, roster) -> several(row, column, roster), row -> false, List.of());
    }

    private static Optional<List<String>> several(CheckedRow row, String column, Roster roster) {
        String text = row.text(column);
        if (text == null) {
            return Optional.empty();
        }
        List<String> children = new ArrayList<>();
        BETWEEN.splitAsStream(text)
                .map(Words::tight)
                .filter(named -> !named.isEmpty())
                .map(named -> one(row, column, named, roster))
                .filter(child -> child != null && !children.contains(child))
                .forEach(children::add);
        return Optional.of(List.copyOf(children));
    }

    private static @Nullable String one(CheckedRow row, String column, String named, Roster roster) {
        String id = NationalId.even(named);
        return ID.matcher(id).matches() ? byId(row, column, id, roster) : byName(row, column, named, roster);
    }

    private static @Nullable String byId(CheckedRow row, String column, String id, Roster roster) {
        Optional<String> child = roster.byNationalId(id);
        if (child.isEmpty()) {
            row.refuse(column, RefusalCode.CHILD_UNKNOWN, id, ON_ROSTER);
        }
        return child.orElse(null);
    }

    private static @Nullable String byName(CheckedRow row, String column, String name, Roster roster) {
        List<String> children = roster.byName(name);
        if (children.size() == 1) {
            return children.get(0);
        }
        RefusalCode code = children.isEmpty() ? RefusalCode.CHILD_UNKNOWN : RefusalCode.CHILD_AMBIGUOUS;
        row.refuse(column, code, name, children.isEmpty() ? ON_ROSTER : NAMESAKES);
        return null;
    }
}
