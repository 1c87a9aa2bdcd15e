package org.shouwang.platform.sync;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.shouwang.events.Event;
import org.shouwang.events.EventCatalog;
import org.shouwang.events.envelope.Envelope;
import org.shouwang.events.envelope.Hashes;
import org.shouwang.events.envelope.Header;
import org.shouwang.events.survey.SurveyCompleted;
import org.shouwang.platform.json.EventJson;

/**
 * A node's log as its publication would write it, record after record, each following on the one before and each signed
 * with the one key that all these logs share.
 */
public final class WrittenLog {

    /** Believes what {@link #publicKey()} signed, in every life. */
    public static final CountySync.Trust TRUST = new CountySync.Trust() {
        @Override
        public boolean isOpen(NodeLog log) {
            return true;
        }

        @Override
        public boolean vouches(NodeLog log, String hash, byte[] signature) {
            return isSigned(hash, signature);
        }
    };

    private static final KeyPair KEYS = newKeys();
    private static final String DOMAIN = "shouwang-signature-1\0";
    private static final LocalDate DAY = LocalDate.of(2024, 5, 3);
    private static final Instant RECORDED = Instant.parse("2024-05-04T01:02:03Z");

    private final String node;
    private final int epoch;
    private long seq;
    private String hash = Hashes.NONE;

    public WrittenLog(String node) {
        this(node, 1);
    }

    public WrittenLog(String node, int epoch) {
        this.node = node;
        this.epoch = epoch;
    }

    public static PublicKey publicKey() {
        return KEYS.getPublic();
    }

    public Envelope next() {
        return next(aSurvey());
    }

    public List<Envelope> next(int records) {
        return IntStream.range(0, records).mapToObj(record -> next()).toList();
    }

    public Envelope next(Event event) {
        return signed(unsignedNext(event));
    }

    public Envelope next(String type, int rev, byte[] payload) {
        return next(UUID.randomUUID().toString(), type, rev, payload);
    }

    public Envelope next(String eventId, String type, int rev, byte[] payload) {
        return signed(unsignedNext(eventId, type, rev, payload));
    }

    public Envelope signedNext() {
        return next();
    }

    public Envelope unsignedNext() {
        return unsignedNext(aSurvey());
    }

    public Envelope unsignedNext(Event event) {
        EventCatalog.Entry entry = EventCatalog.of(event.getClass()).orElseThrow();
        return unsignedNext(UUID.randomUUID().toString(), entry.name(), entry.revision(), EventJson.write(event));
    }

    /** As a batch is published: only the last one is signed. */
    public List<Envelope> nextBatch(int records) {
        return IntStream.rangeClosed(1, records)
                .mapToObj(record -> record == records ? next() : unsignedNext())
                .toList();
    }

    /** The next records of a copy of this log follow on the same record as this one's: two branches. */
    public WrittenLog branch() {
        return continuedAs(epoch, seq);
    }

    /** A later life that begins on the last record of this one. */
    public WrittenLog laterLife(int epoch) {
        return continuedAs(epoch, 0);
    }

    public static Envelope signed(Envelope record) {
        return new Envelope(record.header(), record.payload(), sign(record.hash()));
    }

    private WrittenLog continuedAs(int life, long reached) {
        WrittenLog other = new WrittenLog(node, life);
        other.seq = reached;
        other.hash = hash;
        return other;
    }

    private Envelope unsignedNext(String eventId, String type, int rev, byte[] payload) {
        Header header = new Header(Header.SUITE, node, epoch, ++seq, eventId, type, rev, DAY, RECORDED, hash);
        Envelope envelope = Envelope.unsigned(header, payload);
        hash = envelope.hash();
        return envelope;
    }

    private static SurveyCompleted aSurvey() {
        return new SurveyCompleted(DAY, 100, 7);
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has P-256", impossible);
        }
    }

    private static byte[] sign(String hash) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(KEYS.getPrivate());
            signature.update((DOMAIN + hash).getBytes(StandardCharsets.UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean isSigned(String hash, byte[] bytes) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initVerify(KEYS.getPublic());
            signature.update((DOMAIN + hash).getBytes(StandardCharsets.UTF_8));
            return signature.verify(bytes);
        } catch (GeneralSecurityException noSignature) {
            return false;
        }
    }
}
