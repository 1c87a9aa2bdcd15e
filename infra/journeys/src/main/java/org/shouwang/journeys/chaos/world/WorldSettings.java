package org.shouwang.journeys.chaos.world;

import java.nio.file.Path;

/**
 * What the county of a run is made of.
 *
 * @param home the project, built
 * @param directory holds everything that the processes write
 * @param brokers of one cluster; 1 or 3
 * @param smallDisks every server's files on a small file system of their own, to be filled up
 * @param rehearsed programs are started once in peace, so that they start faster when there is none
 */
public record WorldSettings(Path home, Path directory, int brokers, boolean smallDisks, boolean rehearsed) {

    public WorldSettings {
        home = home.toAbsolutePath().normalize();
        directory = directory.toAbsolutePath().normalize();
        if (brokers != 1 && brokers != 3) {
            throw new IllegalArgumentException("1 or 3 brokers, not " + brokers);
        }
    }
}
