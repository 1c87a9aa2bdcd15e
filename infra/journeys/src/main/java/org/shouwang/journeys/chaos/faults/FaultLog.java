package org.shouwang.journeys.chaos.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Every fault as one line of JSON, written when it is over; and how long those who fell took to serve again. */
public final class FaultLog {

    /** From the kill to the first moment that it served. */
    public record Recovery(int round, String component, long millis) {}

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path file;
    private final long seed;
    private final List<Struck> struck = new ArrayList<>();
    private final List<Recovery> recoveries = new ArrayList<>();
    private final List<Recovery> unbidden = new ArrayList<>();

    public FaultLog(Path file, long seed) {
        this.file = file;
        this.seed = seed;
    }

    synchronized void add(Struck fault) {
        struck.add(fault);
        String line =
                "{\"from\":\"%s\",\"until\":\"%s\",\"seed\":%d,\"round\":%d,\"fault\":%s,\"failed\":%b,\"note\":%s}\n"
                        .formatted(
                                fault.from(),
                                fault.until(),
                                seed,
                                fault.spec().round(),
                                JSON.writeValueAsString(fault.spec().words()),
                                fault.failed(),
                                JSON.writeValueAsString(fault.note()));
        try {
            Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized void servesAgain(int round, String component, Instant killed, Instant ready) {
        recoveries.add(new Recovery(round, component, ready.toEpochMilli() - killed.toEpochMilli()));
    }

    /** Nobody had killed it, and it was found ended. */
    synchronized void foundEnded(int round, String component) {
        unbidden.add(new Recovery(round, component, 0));
    }

    public synchronized List<Struck> struck() {
        return List.copyOf(struck);
    }

    public synchronized List<Recovery> recoveries() {
        return List.copyOf(recoveries);
    }

    public synchronized List<Recovery> unbidden() {
        return List.copyOf(unbidden);
    }
}
