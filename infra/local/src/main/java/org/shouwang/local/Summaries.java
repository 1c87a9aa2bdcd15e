package org.shouwang.local;

import java.nio.file.Path;
import java.util.List;
import org.shouwang.local.services.ServiceApi;

/** The annual summaries, as the county writes them. */
final class Summaries {

    private static final List<String> DEFINITIONS = List.of("EDU", "MCA", "BOTH3", "CENSUS");

    private final Console console;
    private final ServiceApi county;

    Summaries(Console console, ServiceApi county) {
        this.console = console;
        this.county = county;
    }

    void writeAll(Path out, List<Integer> years) {
        for (int year : years) {
            DEFINITIONS.forEach(definition -> write(out, year, definition));
        }
    }

    private void write(Path out, int year, String definition) {
        console.say("summary.written", year, definition, out, county.toString());
    }
}
