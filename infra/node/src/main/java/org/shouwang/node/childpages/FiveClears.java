package org.shouwang.node.childpages;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shouwang.events.child.CarerSheet;
import org.shouwang.events.child.ChildSheet;
import org.shouwang.events.child.ParentSheet;
import org.shouwang.events.codes.Carer;
import org.shouwang.events.codes.ParentCondition;
import org.shouwang.node.roster.CurrentCarer;
import org.shouwang.node.roster.Standing;
import org.shouwang.node.roster.Whereabouts;

/**
 * The five things that must be clear of every child (五个清楚). Character and interests have no column on the ledger; they
 * count as clear once somebody has talked with the child or written a remark.
 */
record FiveClears(List<Clear> all) {

    /** One of the five, and the fields that are still missing. */
    record Clear(String name, List<String> missing) {

        public boolean isClear() {
            return missing.isEmpty();
        }
    }

    static FiveClears of(Standing file, boolean talkedWith) {
        ChildSheet sheet = file.sheet();
        return new FiveClears(List.of(
                new Clear("basics", missing("homeAddress", sheet.homeAddress(), "household", sheet.household())),
                new Clear("character", talkedWith ? List.of() : missing("remarks", sheet.remarks())),
                new Clear("health", missing("health", sheet.health())),
                new Clear("parents", parents(file)),
                new Clear("carer", carer(file.carer()))));
    }

    public long clear() {
        return all.stream().filter(Clear::isClear).count();
    }

    private static List<String> parents(Standing file) {
        return Stream.concat(
                        parent("father", file.sheet().father(), file.father()),
                        parent("mother", file.sheet().mother(), file.mother()))
                .toList();
    }

    private static Stream<String> parent(String parent, ParentSheet sheet, Whereabouts whereabouts) {
        if (sheet.condition() == ParentCondition.DECEASED || sheet.condition() == ParentCondition.MISSING) {
            return Stream.empty();
        }
        String workplace = whereabouts.away() ? whereabouts.workplace() : "at home";
        return missing(parent + ".phone", sheet.phone(), parent + ".workplace", workplace).stream();
    }

    private static List<String> carer(@Nullable CurrentCarer current) {
        if (current == null || current.carer().kind() == Carer.NONE) {
            return List.of("carer.kind");
        }
        CarerSheet carer = current.carer();
        return missing("carer.name", carer.name(), "carer.phone", carer.phone());
    }

    private static List<String> missing(@Nullable Object... fieldsAndValues) {
        return Stream.iterate(0, at -> at < fieldsAndValues.length, at -> at + 2)
                .filter(at -> fieldsAndValues[at + 1] == null)
                .map(at -> String.valueOf(fieldsAndValues[at]))
                .toList();
    }
}
