package org.shouwang.local;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.shouwang.local.pack.FileReport;
import org.shouwang.local.pack.PackFile;
import org.shouwang.local.services.Refused;
import org.shouwang.local.services.ServiceApi;
import org.shouwang.servers.process.Patience;
import tools.jackson.databind.JsonNode;

/** Hands a file to its unit as a user would, and follows the import to its end, through restarts of the unit too. */
final class Loading {

    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final Duration LOOKING = Duration.ofMillis(400);
    private static final long QUIET_NANOS = Duration.ofSeconds(5).toNanos();

    private final Console console;
    private final PackFile file;
    private final ServiceApi unit;
    private final Map<String, String> form;
    private JsonNode job;
    private long lastSaid = System.nanoTime();

    private Loading(Console console, PackFile file, ServiceApi unit, Map<String, String> form) {
        this.console = console;
        this.file = file;
        this.unit = unit;
        this.form = form;
        this.job = upload();
    }

    static FileReport load(Console console, PackFile file, ServiceApi unit, Instant recordedAt, LocalDate dayOfImport) {
        Map<String, String> form = Map.of(
                "kind", file.form().kind(),
                "confirm", "true",
                "dayOfImport", dayOfImport.toString(),
                "recordedAt", recordedAt.toString());
        return new Loading(console, file, unit, form).toTheEnd();
    }

    private FileReport toTheEnd() {
        boolean over = Patience.until(LONGEST, LOOKING, this::isOver);
        if (!over || state().equals("FAILED")) {
            throw new IllegalStateException("%s was not imported: %s"
                    .formatted(file.path(), job.path("error").asString("")));
        }
        FileReport report = new FileReport(file, job);
        console.say("file.loaded", file.unit().id(), file.name(), report.accepted(), report.refused());
        return report;
    }

    private boolean isOver() {
        job = look();
        boolean over = state().equals("DONE") || state().equals("FAILED");
        if (!over && System.nanoTime() - lastSaid > QUIET_NANOS) {
            lastSaid = System.nanoTime();
            String done = job.path("done").asString("0");
            console.say(
                    "file.loading",
                    file.unit().id(),
                    file.name(),
                    done,
                    job.path("total").asString("0"));
        }
        return over;
    }

    private JsonNode look() {
        try {
            return unit.get("/api/imports/" + job.path("id").asString());
        } catch (Refused e) {
            if (e.isUnknown()) {
                return upload();
            }
            throw e;
        }
    }

    private JsonNode upload() {
        return unit.upload("/api/imports", form, file.path());
    }

    private String state() {
        return job.path("state").asString("");
    }
}
