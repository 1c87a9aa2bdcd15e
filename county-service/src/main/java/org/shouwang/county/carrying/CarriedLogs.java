package org.shouwang.county.carrying;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.shouwang.county.intake.EnrolledNodes;
import org.shouwang.county.intake.Intake;
import org.shouwang.platform.carrying.LogFileReader;
import org.shouwang.platform.carrying.LogFileReader.Contents;
import org.shouwang.platform.rules.Rule;
import org.shouwang.platform.sync.Arrival;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/**
 * Takes a file in: looks through all of it, then hands its records to the intake, some at a time. A failure in the middle
 * leaves behind what was committed; the same file again does the rest.
 */
@Component
class CarriedLogs {

    private static final int RECORDS_AT_ONCE = 1_000;
    private static final long BYTES_AT_ONCE = 8_000_000;

    private final EnrolledNodes nodes;
    private final Intake intake;
    private final Standings standings;

    CarriedLogs(EnrolledNodes nodes, Intake intake, Standings standings) {
        this.nodes = nodes;
        this.intake = intake;
        this.standings = standings;
    }

    /** {@code file} can be read twice. */
    CarriedIn takeIn(InputStreamSource file) throws IOException {
        Contents contents = check(file);
        Rule.mustHold(new NodeMustBeEnrolled(contents.node(), nodes.ids()));
        Tally tally = new Tally();
        try (InputStream again = file.getInputStream()) {
            LogFileReader reader = new LogFileReader(again);
            for (List<Arrival> batch = next(reader); !batch.isEmpty(); batch = next(reader)) {
                tally.add(intake.receive(batch));
            }
        }
        return standings.after(contents, tally);
    }

    private static Contents check(InputStreamSource file) throws IOException {
        try (InputStream once = file.getInputStream()) {
            return LogFileReader.check(once);
        }
    }

    private static List<Arrival> next(LogFileReader reader) throws IOException {
        List<Arrival> batch = new ArrayList<>();
        long bytes = 0;
        while (batch.size() < RECORDS_AT_ONCE && bytes < BYTES_AT_ONCE) {
            byte[] frame = reader.next();
            if (frame == null) {
                break;
            }
            batch.add(Arrival.of(reader.node(), frame));
            bytes += frame.length;
        }
        return batch;
    }
}
