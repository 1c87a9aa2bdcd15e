package org.shouwang.journeys.chaos.faults;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import org.shouwang.journeys.chaos.world.Component;
import org.shouwang.journeys.chaos.world.Database;
import org.shouwang.journeys.chaos.world.SmallDisk;
import org.shouwang.journeys.chaos.world.World;

/** The disk of a server is full for a while. A database soon needs a new file for its log of changes, and gives up. */
final class DiskStrike {

    private static final long BETWEEN_TURNS_MILLIS = 700;

    private final World world;
    private final FaultLog log;
    private final Clock clock;

    DiskStrike(World world, FaultLog log, Clock clock) {
        this.world = world;
        this.log = log;
        this.clock = clock;
    }

    String carryOut(FaultSpec fault) {
        SmallDisk disk = world.diskOf(fault.target())
                .orElseThrow(() -> new IllegalStateException(fault.target() + " has no disk of its own"));
        Component server = world.component(fault.target());
        disk.fill();
        try {
            for (long left = fault.lastsMillis(); left > 0; left -= BETWEEN_TURNS_MILLIS) {
                Nemesis.pause(BETWEEN_TURNS_MILLIS);
                turnLogOf(server);
            }
        } finally {
            disk.free();
        }
        return afterwards(fault, server);
    }

    private String afterwards(FaultSpec fault, Component server) {
        if (server.isRunning()) {
            return "it ran on";
        }
        Instant freed = clock.instant();
        server.start();
        log.servesAgain(fault.round(), server.name() + " (disk)", freed, clock.instant());
        return "it had ended by itself, and was started again";
    }

    private static void turnLogOf(Component server) {
        if (server instanceof Database database) {
            try {
                database.turnLog();
            } catch (SQLException givenUp) {
                // That is what a full disk does to it.
                return;
            }
        }
    }
}
