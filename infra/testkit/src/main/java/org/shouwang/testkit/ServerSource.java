package org.shouwang.testkit;

import java.nio.file.Path;

/** Where the servers of a test process come from: Maven's binaries, or containers under {@code -Pcontainers}. */
final class ServerSource {

    /** Below the module that is tested, so that the next run finds and stops what a killed one left. */
    private static final Path DIRECTORY = Path.of("target", "servers");

    private ServerSource() {}

    static boolean isContainers() {
        return Boolean.getBoolean("shouwang.containers");
    }

    static Path directory(String server) {
        return DIRECTORY.resolve(server).toAbsolutePath();
    }

    static void atExit(Runnable stop) {
        Runtime.getRuntime().addShutdownHook(new Thread(stop, "stop-test-servers"));
    }
}
