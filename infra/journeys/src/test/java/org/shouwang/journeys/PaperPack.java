package org.shouwang.journeys;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.shouwang.county.children.Recorded;
import org.shouwang.events.Event;
import org.shouwang.events.child.ChildRegistered;
import org.shouwang.events.child.ChildSheet;
import org.shouwang.events.codes.NodeKind;
import org.shouwang.events.county.NodeEnrolled;
import org.shouwang.platform.ledger.LedgerReader;
import org.shouwang.platform.ledger.LedgerRow;
import org.shouwang.platform.worklog.LogRow;
import org.shouwang.platform.worklog.Roster;
import org.shouwang.platform.worklog.WorkLogReader;
import org.shouwang.platform.worklog.WorkLogReading;

/** A pack of ledgers and work logs as the records that its nodes would make of it, all recorded at one instant. */
final class PaperPack {

    private static final Instant RECORDED = Instant.parse("2026-06-30T04:00:00Z");

    private final Path directory;
    private final LocalDate dayOfImport;
    private final List<Recorded> records = new ArrayList<>();
    private final Map<String, Long> lastSeq = new HashMap<>();

    private PaperPack(Path directory, LocalDate dayOfImport) {
        this.directory = directory;
        this.dayOfImport = dayOfImport;
    }

    static List<Recorded> records(Path directory, LocalDate dayOfImport) {
        PaperPack pack = new PaperPack(directory, dayOfImport);
        pack.lines().skip(1).map(line -> line.split(",", -1)).forEach(pack::node);
        return pack.records;
    }

    private Stream<String> lines() {
        try {
            return Files.readAllLines(directory.resolve("nodes.csv")).stream().filter(line -> !line.isBlank());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void node(String[] line) {
        String node = line[0];
        NodeKind kind = NodeKind.valueOf(line[1]);
        record(
                "county",
                new NodeEnrolled(dayOfImport, node, kind, line[2], line[3].isEmpty() ? null : line[3], line[4]));
        Children children = new Children();
        for (String file : line[5].split(";")) {
            if (file.endsWith("-ledger.xlsx")) {
                read(file, in -> ledger(node, in, children));
            } else {
                read(file, in -> log(node, kind, in, children));
            }
        }
    }

    private void ledger(String node, InputStream in, Children children) {
        for (LedgerRow row : LedgerReader.read(in, dayOfImport).accepted()) {
            record(node, new ChildRegistered(children.add(node, row.sheet()), row.openedOn(), row.sheet()));
        }
    }

    private void log(String node, NodeKind kind, InputStream in, Children children) {
        WorkLogReading reading = kind == NodeKind.COUNTY
                ? WorkLogReader.readOfCounty(in, dayOfImport)
                : WorkLogReader.read(in, dayOfImport, children, name -> name, children::nextCase);
        for (LogRow row : reading.accepted()) {
            row.events().forEach(event -> record(node, event));
        }
    }

    private void record(String node, Event event) {
        long seq = lastSeq.merge(node, 1L, Long::sum);
        String id = node + "-" + seq;
        records.add(new Recorded(event, node, 1, seq, id, RECORDED, RECORDED, records.size() + 1L));
    }

    private void read(String file, Reading reading) {
        try (InputStream in = Files.newInputStream(directory.resolve(file))) {
            reading.of(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private interface Reading {
        void of(InputStream in);
    }

    /** The children of one node's ledger, under ids that this node alone knows. */
    private static final class Children implements Roster {

        private final Map<String, String> byNationalId = new HashMap<>();
        private final Map<String, List<String>> byName = new HashMap<>();
        private int children;
        private int cases;

        String add(String node, ChildSheet sheet) {
            String childId = node + "-child-" + ++children;
            if (sheet.nationalId() != null) {
                byNationalId.put(sheet.nationalId(), childId);
            }
            byName.computeIfAbsent(sheet.name(), name -> new ArrayList<>()).add(childId);
            return childId;
        }

        String nextCase() {
            return "case-" + ++cases;
        }

        @Override
        public Optional<String> byNationalId(String nationalId) {
            return Optional.ofNullable(byNationalId.get(nationalId));
        }

        @Override
        public List<String> byName(String name) {
            return byName.getOrDefault(name, List.of());
        }
    }
}
