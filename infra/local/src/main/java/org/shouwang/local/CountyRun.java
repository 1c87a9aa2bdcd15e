package org.shouwang.local;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.shouwang.local.pack.FileReport;
import org.shouwang.local.pack.Pack;
import org.shouwang.local.pack.PackFile;
import org.shouwang.local.pack.PackNode;
import org.shouwang.local.services.Service;
import org.shouwang.local.services.ServiceApi;

/** One run of a county, from the first server to the last file written. */
final class CountyRun {

    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

    /** Fixed, so that a run through gives the same files whenever it is made. */
    private static final LocalDate DAY_OF_A_RUN_THROUGH = LocalDate.of(2026, 6, 30);

    private static final int NOON = 12;

    private final Console console;
    private final Options options;
    private final Pack pack;
    private final DataDirectory directory;
    private final LocalCounty services;

    CountyRun(Console console, Options options, Pack pack, DataDirectory directory, LocalCounty services) {
        this.console = console;
        this.options = options;
        this.pack = pack;
        this.directory = directory;
        this.services = services;
    }

    /** Everything up, nothing left on its way to the county. */
    List<FileReport> bringUp(boolean load) {
        services.startServers();
        ServiceApi county = services.start(pack.county()).api();
        List<FileReport> reports = Parallel.each(pack.units(), unit -> bringUp(unit, load));
        new Settling(console, services, county, pack.nodes()).await();
        return reports;
    }

    /** Writes {@code actual.json} and the summaries of its years under every definition. */
    void writeResults(Path out, List<FileReport> reports) {
        ServiceApi county = services.county().api();
        Path file = out.resolve("actual.json");
        List<Integer> years = new Results(county).write(file, options.years(), reports, dayOfImport());
        console.say("results.written", file);
        new Summaries(console, county).writeAll(out, years);
    }

    /** The summary that a civil affairs office would ask for first: its own definition, the last whole year. */
    void writeOneSummary(Path out) {
        ServiceApi county = services.county().api();
        List<Integer> years = new Results(county).latestYears(dayOfImport());
        if (!years.isEmpty()) {
            new Summaries(console, county).write(out, years.get(years.size() - 1), "MCA");
        }
    }

    private List<FileReport> bringUp(PackNode unit, boolean load) {
        Service service = unit.isCounty() ? services.service(unit) : enrolled(unit);
        if (!load) {
            return List.of();
        }
        return pack.filesOf(unit)
                .sorted(Comparator.comparing(PackFile::form))
                .map(file -> Loading.load(console, file, service.api(), recordedAt(), dayOfImport()))
                .sorted(Comparator.comparing(
                        report -> unit.files().indexOf(report.file().name())))
                .toList();
    }

    private Service enrolled(PackNode unit) {
        Service node = services.start(unit);
        enrol(node, services.county().api());
        return node;
    }

    /** As the two would with a stick between them; here one process stands for the person who compares the keys. */
    private static void enrol(Service node, ServiceApi county) {
        byte[] request = node.api().bytes("/api/enrolment/request");
        node.api().put("/api/enrolment", county.post("/api/enrolments", request));
    }

    private LocalDate dayOfImport() {
        LocalDate usual = options.once() ? DAY_OF_A_RUN_THROUGH : LocalDate.now(Clock.system(HERE));
        return directory.dayOfImport(options.dayOfImport().orElse(usual));
    }

    private Instant recordedAt() {
        Instant noon = dayOfImport().atTime(NOON, 0).atZone(HERE).toInstant();
        return directory.recordedAt(options.once() ? noon : Clock.systemUTC().instant());
    }
}
