package org.shouwang.servers.process;

import java.nio.file.Path;

/** Why something did not start, in a sentence that a person at the console can act on. */
public final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What a person has to change. */
    public enum Reason {
        PORT_TAKEN,
        DISK_FULL,
        DIRECTORY_IN_USE,
        UNSUPPORTED_PLATFORM,
        NOT_READY
    }

    private final Reason reason;

    private CannotStart(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    public static CannotStart portTaken(int port) {
        return new CannotStart(Reason.PORT_TAKEN, "Port " + port + " on 127.0.0.1 is taken by another program.");
    }

    public static CannotStart directoryInUse(Path directory) {
        return new CannotStart(Reason.DIRECTORY_IN_USE, directory + " is in use by another running process.");
    }

    static CannotStart diskFull(Path directory, long freeMegabytes, long neededMegabytes) {
        return new CannotStart(
                Reason.DISK_FULL,
                "The disk of %s is full: %d MB are free, at least %d MB are needed."
                        .formatted(directory, freeMegabytes, neededMegabytes));
    }

    public static CannotStart unsupported(String message) {
        return new CannotStart(Reason.UNSUPPORTED_PLATFORM, message);
    }

    /** Picks the reason out of what the program wrote before it gave up. */
    public static CannotStart notReady(String what, Path log, String lastLines) {
        String sentence = what + " did not become ready. Log: " + log + "\n" + lastLines;
        if (lastLines.contains("No space left on device")) {
            return new CannotStart(Reason.DISK_FULL, "The disk is full. " + sentence);
        }
        if (lastLines.contains("Address already in use")) {
            return new CannotStart(Reason.PORT_TAKEN, "A port is taken by another program. " + sentence);
        }
        return new CannotStart(Reason.NOT_READY, sentence);
    }
}
