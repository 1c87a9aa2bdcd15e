package org.shouwang.journeys.chaos.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.shouwang.journeys.chaos.net.Mode;
import org.shouwang.journeys.chaos.net.Weather;
import org.shouwang.journeys.chaos.world.Database;
import org.shouwang.journeys.chaos.world.Site;
import org.shouwang.servers.process.FileTree;
import org.shouwang.servers.process.Patience;

/** A backup is taken, work goes on, the machine dies, and the backup is all that there is. */
final class RestoreStrike {

    private static final long WORK_BEFORE_RECONNECTING_MILLIS = 5_000;

    private static final Duration UNTIL_SOMETHING_IS_REPORTED = Duration.ofSeconds(20);
    private static final Duration LOOKING = Duration.ofMillis(500);

    private final Site site;
    private final Database county;
    private final Path backups;
    private final Restores restores;

    RestoreStrike(Site site, Database county, Path backups, Restores restores) {
        this.site = site;
        this.county = county;
        this.backups = backups.resolve(site.id());
        this.restores = restores;
    }

    /** Returns what there is to note. */
    String carryOut(FaultSpec fault) {
        takeBackup();
        long inBackup = restores.eventsIn(site.database()).size();
        Nemesis.pause(fault.lastsMillis());
        boolean reported = Patience.until(
                UNTIL_SOMETHING_IS_REPORTED, LOOKING, () -> restores.reportedOf(site.id(), county) > inBackup);
        site.app().kill();
        Map<String, String> before = restores.eventsIn(site.database());
        putBack(fault.kind() == FaultKind.RESTORE_WITNESS_TOO);
        if (fault.kind() == FaultKind.RESTORE_THEN_WORK) {
            site.cutOff(new Weather(Mode.BLACKHOLE, 0));
        }
        site.database().start();
        Map<String, String> after = restores.eventsIn(site.database());
        restores.add(site.id(), before, after);
        site.app().start();
        if (fault.kind() == FaultKind.RESTORE_THEN_WORK) {
            Nemesis.pause(WORK_BEFORE_RECONNECTING_MILLIS);
            site.cutOff(Weather.FAIR);
        }
        return (before.size() - after.size()) + " events of " + before.size() + " lost by the node, "
                + (reported ? "some of which the county had" : "before it reached the county");
    }

    private void takeBackup() {
        try {
            Files.createDirectories(backups);
            site.database().stop();
            site.database().copyTo(backups.resolve("data"));
            FileTree.delete(backups.resolve("keep"));
            if (Files.exists(site.keep())) {
                FileTree.copy(site.keep(), backups.resolve("keep"));
            }
            site.database().start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void putBack(boolean witnessToo) {
        try {
            site.database().stop();
            site.database().restoreFrom(backups.resolve("data"));
            if (witnessToo) {
                FileTree.delete(site.keep());
                if (Files.exists(backups.resolve("keep"))) {
                    FileTree.copy(backups.resolve("keep"), site.keep());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
