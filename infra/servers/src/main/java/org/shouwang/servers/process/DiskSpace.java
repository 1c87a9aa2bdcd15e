package org.shouwang.servers.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A database on a full disk stops half-way; better not to begin. */
public final class DiskSpace {

    private static final long MEGABYTE = 1024L * 1024;

    private DiskSpace() {}

    /** Creates the directory if need be and insists on that much free space below it. */
    public static void require(Path directory, long megabytes) {
        try {
            Files.createDirectories(directory);
            long free = Files.getFileStore(directory).getUsableSpace() / MEGABYTE;
            if (free < megabytes) {
                throw CannotStart.diskFull(directory, free, megabytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
