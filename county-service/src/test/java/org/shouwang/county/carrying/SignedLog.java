package org.shouwang.county.carrying;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.shouwang.events.EventCatalog;
import org.shouwang.events.envelope.Envelope;
import org.shouwang.events.envelope.Hashes;
import org.shouwang.events.envelope.Header;
import org.shouwang.events.survey.SurveyCompleted;
import org.shouwang.platform.carrying.LogFileWriter;
import org.shouwang.platform.json.EventJson;
import org.shouwang.platform.keys.NodeKey;

/** A node's log as it writes it: some records under one signature, which the last of them carries. */
final class SignedLog {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 3);
    private static final Instant RECORDED = Instant.parse("2024-05-04T01:02:03Z");

    private final NodeKey key;
    private long seq;
    private String hash = Hashes.NONE;

    SignedLog(Path directory, String node) {
        this.key = NodeKey.openOrCreate(directory.resolve(node), node);
    }

    NodeKey key() {
        return key;
    }

    /** The last one is signed. */
    List<Envelope> next(int records) {
        List<Envelope> next = new ArrayList<>();
        for (int n = 1; n < records; n++) {
            next.add(written());
        }
        next.add(signed(written()));
        return next;
    }

    Envelope next(String type, byte[] payload) {
        return signed(written(type, payload));
    }

    /** As the record, but for what it says; under a signature that is the record's. */
    static Envelope forged(Envelope record) {
        byte[] other = EventJson.write(new SurveyCompleted(DAY, 1, 1));
        return new Envelope(record.header(), other, record.signature());
    }

    /** A file of that node with these records in this order. */
    static byte[] file(String node, List<Envelope> records) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            LogFileWriter file = new LogFileWriter(bytes, node);
            for (Envelope record : records) {
                file.write(record);
            }
            file.finish();
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Envelope signed(Envelope record) {
        return new Envelope(record.header(), record.payload(), key.sign(record.hash()));
    }

    private Envelope written() {
        SurveyCompleted survey = new SurveyCompleted(DAY, 100, 7);
        return written(EventCatalog.of(SurveyCompleted.class).orElseThrow().name(), EventJson.write(survey));
    }

    private Envelope written(String type, byte[] payload) {
        Header header = new Header(
                Header.SUITE, key.node(), 1, ++seq, UUID.randomUUID().toString(), type, 1, DAY, RECORDED, hash);
        Envelope record = Envelope.unsigned(header, payload);
        hash = record.hash();
        return record;
    }
}
