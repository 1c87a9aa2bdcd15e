package org.shouwang.journeys.load.workload;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import org.shouwang.events.envelope.Envelope;
import org.shouwang.events.envelope.Hashes;
import org.shouwang.events.envelope.Header;
import org.shouwang.platform.keys.NodeKey;

/**
 * What a log may look like whose node has gone mad or fallen into wrong hands: its own key signs what nobody can read, and
 * between that stands what its key never signed.
 */
final class PoisonedLog {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 3);
    private static final String TALK = "contact.TalkHeld";
    private static final String UNREAD_BY_POSTGRES = "\\u0000";
    private static final int GARBAGE_BYTES = 300;
    private static final int HUGE_CHARACTERS = 900_000;
    private static final int NEVER_SHIPPED = 99;

    private final NodeKey own;
    private final NodeKey stranger;
    private final SplittableRandom dice;
    private final Clock clock;
    private final int epoch;
    private final Map<String, Long> made = new TreeMap<>();
    private long seq;
    private String hash;

    /** Goes on after that record of that life. */
    PoisonedLog(NodeKey own, NodeKey stranger, int epoch, long seq, String hash, SplittableRandom dice, Clock clock) {
        this.own = own;
        this.stranger = stranger;
        this.epoch = epoch;
        this.seq = seq;
        this.hash = hash;
        this.dice = dice;
        this.clock = clock;
    }

    byte[] next() {
        int kind = dice.nextInt(100);
        if (kind < 30) {
            return counted("garbage", garbage());
        }
        if (kind < 50) {
            return counted("signed by a stranger", signed(header(TALK, 1, hash), talk("家访"), stranger));
        }
        if (kind < 60) {
            return counted("does not follow on", signed(header(TALK, 1, someHash()), talk("家访"), own));
        }
        if (kind < 78) {
            return counted("text that PostgreSQL refuses", inPlace(TALK, 1, talk(UNREAD_BY_POSTGRES)));
        }
        if (kind < 96) {
            return counted("revision 99", inPlace(TALK, NEVER_SHIPPED, talk("家访")));
        }
        if (kind < 99) {
            return counted("unknown type", inPlace("contact.NeverHeard", 1, talk("家访")));
        }
        return counted("900 kB", inPlace(TALK, 1, talk("走".repeat(HUGE_CHARACTERS / 3))));
    }

    Map<String, Long> made() {
        return new TreeMap<>(made);
    }

    private byte[] counted(String kind, byte[] record) {
        made.merge(kind, 1L, Long::sum);
        return record;
    }

    private byte[] garbage() {
        byte[] bytes = new byte[GARBAGE_BYTES];
        for (int at = 0; at < bytes.length; at++) {
            bytes[at] = (byte) dice.nextInt();
        }
        return bytes;
    }

    private byte[] inPlace(String type, int revision, byte[] payload) {
        Header header = header(type, revision, hash);
        seq++;
        hash = Hashes.of(header, payload);
        return signed(header, payload, own);
    }

    private static byte[] signed(Header header, byte[] payload, NodeKey by) {
        return new Envelope(header, payload, by.sign(Hashes.of(header, payload))).toBytes();
    }

    private Header header(String type, int revision, String before) {
        return new Header(
                Header.SUITE, own.node(), epoch, seq + 1, someId(), type, revision, DAY, clock.instant(), before);
    }

    private byte[] talk(String notes) {
        return "{\"childId\":\"%s\",\"occurredOn\":\"%s\",\"talker\":\"李老师\",\"notes\":\"%s\"}"
                .formatted(someId(), DAY, notes)
                .getBytes(StandardCharsets.UTF_8);
    }

    private String someId() {
        return new UUID(dice.nextLong(), dice.nextLong()).toString();
    }

    private String someHash() {
        return (someId() + someId()).replace("-", "");
    }
}
