package org.shouwang.platform.worklog;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shouwang.platform.workbook.Workbook;

/** Reads a work log; {@code dayOfImport} is the last day on which a thing may have happened. */
public final class WorkLogReader {

    private static final List<SheetForm> OF_NODE = Stream.concat(
                    ContactSheets.ALL.stream(),
                    Stream.of(
                            ChildFileSheets.GUARDIANS,
                            ChildFileSheets.PARENTS,
                            SupportSheets.PAIRINGS,
                            SupportSheets.SURROGATES,
                            SupportSheets.PLANS,
                            UnitSheets.CARE_HOMES,
                            UnitSheets.PARENT_SCHOOLS,
                            UnitSheets.LECTURES,
                            UnitSheets.ACTIVITIES,
                            SupportSheets.HEALTH_CHECKS,
                            SupportSheets.COUNSELLING,
                            UnitSheets.DONATIONS,
                            ProtectionSheets.LEGAL_CASES,
                            ChildFileSheets.SCHOOLING,
                            UnitSheets.SURVEYS,
                            ProtectionSheets.INCIDENTS,
                            ProtectionSheets.HARM_REPORTS,
                            UnitSheets.PUBLICITY,
                            ChildFileSheets.CLOSINGS))
            .toList();

    private static final List<SheetForm> OF_COUNTY = Stream.concat(
                    OF_NODE.stream().filter(form -> !form.ofChild()), Stream.of(UnitSheets.JOINT_MEETINGS))
            .toList();

    private WorkLogReader() {}

    /** The log of a school or village; {@code newId} gives the ids of legal cases and harm reports. */
    public static WorkLogReading read(
            InputStream in, LocalDate dayOfImport, Roster roster, Pseudonyms people, Supplier<String> newId) {
        return read(in, OF_NODE, new LogReading(dayOfImport, roster, people, newId));
    }

    /** The county's own log: the sheets in which no child is named, and 联席会议. */
    public static WorkLogReading readOfCounty(InputStream in, LocalDate dayOfImport) {
        return read(in, OF_COUNTY, new LogReading(dayOfImport, new NobodyOnRoster(), name -> name, () -> ""));
    }

    /** The sheets of a node's log, in the order in which they are read. */
    public static List<String> sheets() {
        return OF_NODE.stream().map(SheetForm::name).collect(Collectors.toUnmodifiableList());
    }

    private static WorkLogReading read(InputStream in, List<SheetForm> forms, LogReading reading) {
        Workbook workbook = Workbook.read(in);
        forms.forEach(form -> workbook.sheet(form.name()).ifPresent(sheet -> reading.take(form, sheet)));
        return reading.result();
    }

    /** The county keeps no ledger, so a gift of its own cannot name a child. */
    private static final class NobodyOnRoster implements Roster {
        @Override
        public Optional<String> byNationalId(String nationalId) {
            return Optional.empty();
        }

        @Override
        public List<String> byName(String name) {
            return List.of();
        }
    }
}
