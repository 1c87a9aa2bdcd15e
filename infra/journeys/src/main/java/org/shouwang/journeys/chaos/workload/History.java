package org.shouwang.journeys.chaos.workload;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Everything that was asked and answered, line by line as it happened: invoke, ok, fail, unknown. */
public final class History implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final BufferedWriter file;
    private final Clock clock;
    private final Map<Long, Asked> asked = new LinkedHashMap<>();

    public History(Path file, Clock clock) {
        try {
            this.file = Files.newBufferedWriter(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.clock = clock;
    }

    synchronized void invoke(Operation operation) {
        if (!asked.containsKey(operation.id())) {
            asked.put(operation.id(), new Asked(operation, Outcome.UNKNOWN));
        }
        line(operation, "invoke", operation.path() + " " + operation.body());
    }

    /**
     * An acknowledgement settles it for ever. A refusal settles it until a later attempt leaves it unknown, and only for a
     * command that no earlier attempt did; otherwise nobody knows which of them it answers.
     */
    synchronized void answer(Operation operation, Outcome outcome, String detail, boolean onlyAttempt) {
        line(operation, outcome.name().toLowerCase(Locale.ROOT), detail);
        Asked before = asked.get(operation.id());
        boolean settled = before != null && before.outcome() == Outcome.OK;
        if (!settled && (outcome != Outcome.FAIL || onlyAttempt)) {
            asked.put(operation.id(), new Asked(operation, outcome));
        }
    }

    private void line(Operation operation, String what, String detail) {
        try {
            file.write(
                    "{\"at\":\"%s\",\"op\":%d,\"node\":\"%s\",\"what\":\"%s\",\"type\":\"%s\",\"key\":\"%s\",\"detail\":%s}"
                            .formatted(
                                    clock.instant(),
                                    operation.id(),
                                    operation.node(),
                                    what,
                                    operation.type(),
                                    operation.key(),
                                    JSON.writeValueAsString(detail)));
            file.newLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public synchronized List<Asked> all() {
        return List.copyOf(asked.values());
    }

    @Override
    public synchronized void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
