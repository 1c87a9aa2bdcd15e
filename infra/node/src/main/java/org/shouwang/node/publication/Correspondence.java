package org.shouwang.node.publication;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.shouwang.events.envelope.Envelope;
import org.shouwang.events.envelope.MalformedEnvelope;
import org.shouwang.node.lives.Lives;
import org.shouwang.platform.sync.Holding;
import org.shouwang.platform.sync.NodeState;
import org.shouwang.platform.sync.NodeSync;
import org.shouwang.platform.sync.NodeSync.SendAgain;
import org.shouwang.platform.sync.NodeSync.Task;

/**
 * One turn of what this node and the county say to each other: what has no number gets one, what was not sent is sent, what
 * came is heard, what was asked for is answered. Any step may fail and is done again in the next turn; the log decides what
 * is still to do, nothing is remembered here.
 */
class Correspondence implements AutoCloseable {

    private static final int AGAIN_AT_ONCE = 1_000;

    /** So many batches before one looks whether the county said something. */
    private static final int BATCHES_IN_A_ROW = 20;

    private final Lives lives;
    private final Supplier<OptionalInt> enrolledTo;
    private final UpTopic up;
    private final DownTopic down;
    private final PublicationStatus status;
    private final Duration listening;

    /** @param enrolledTo the first life that this machine's key speaks for, by the county's answer to its enrolment */
    Correspondence(
            Lives lives,
            Supplier<OptionalInt> enrolledTo,
            UpTopic up,
            DownTopic down,
            PublicationStatus status,
            Duration listening) {
        this.lives = lives;
        this.enrolledTo = enrolledTo;
        this.up = up;
        this.down = down;
        this.status = status;
        this.listening = listening;
    }

    /** Throws {@link NotReached} when the broker does not answer. */
    void turn() {
        boolean allSent = isBetweenLives() || sendWhatIsUnsent();
        Set<Task> tasks = new LinkedHashSet<>();
        for (byte[] message : withoutOutdated(down.heard(allSent ? listening : Duration.ZERO))) {
            tasks.addAll(hear(message));
        }
        tasks.forEach(this::carryOut);
        if (down.isAnswered()) {
            status.answered();
        }
    }

    /** A new machine has nothing to be told apart from what the county has: it goes on where it was enrolled to. */
    void adoptIfNothingIsHere() {
        NodeState state = lives.state();
        if (state.lives().values().stream().allMatch(life -> life.head().isStart())) {
            enrolledTo.get().ifPresent(lives::adopted);
        }
    }

    /** Of several statements only the last one holds. */
    private static List<byte[]> withoutOutdated(List<byte[]> messages) {
        List<byte[]> kept = new ArrayList<>(messages);
        int last = IntStream.range(0, kept.size())
                .filter(at -> Holding.is(kept.get(at)))
                .max()
                .orElse(-1);
        for (int at = last - 1; at >= 0; at--) {
            if (Holding.is(kept.get(at))) {
                kept.remove(at);
            }
        }
        return kept;
    }

    /** False when there is more. */
    private boolean sendWhatIsUnsent() {
        for (int batch = 0; batch < BATCHES_IN_A_ROW; batch++) {
            List<Envelope> records = upToTheLastSigned(lives.unsent(NodeSync.USUAL_BATCH));
            if (records.isEmpty()) {
                return true;
            }
            long began = System.nanoTime();
            up.send(records);
            lives.sent(records);
            status.reached(records.size());
            restAsLongAs(System.nanoTime() - began, records);
        }
        return false;
    }

    /** With a backlog: whoever works at this machine has half of it at least. */
    private static void restAsLongAs(long nanos, List<Envelope> sent) {
        if (sent.size() >= NodeSync.USUAL_BATCH / 2) {
            LockSupport.parkNanos(nanos);
        }
    }

    /** What no signature covers yet would only wait at the county for the one that does. */
    private static List<Envelope> upToTheLastSigned(List<Envelope> records) {
        int signed = IntStream.range(0, records.size())
                .filter(at -> records.get(at).signature() != null)
                .max()
                .orElse(records.size() - 1);
        return records.subList(0, signed + 1);
    }

    /** Bytes that are neither a statement nor a record say nothing; the county will state again. */
    private List<Task> hear(byte[] message) {
        try {
            status.heard();
            return Holding.is(message)
                    ? lives.heard(Holding.fromBytes(message), enrolledTo.get())
                    : lives.returned(Envelope.fromBytes(message));
        } catch (IllegalArgumentException | MalformedEnvelope garbled) {
            status.garbled();
            return List.of();
        }
    }

    /** Its life is closed at the county, which would only park what comes of it; what goes on elsewhere is known when it is heard. */
    private boolean isBetweenLives() {
        OptionalInt epoch = enrolledTo.get();
        return epoch.isPresent() && epoch.getAsInt() > lives.state().epoch();
    }

    private void carryOut(Task task) {
        if (task instanceof SendAgain again) {
            sendAgain(again);
        } else {
            up.state(lives.state().holding());
        }
    }

    private void sendAgain(SendAgain again) {
        long last = lives.signedFrom(again.epoch(), again.last());
        List<Envelope> records = lives.range(again.epoch(), again.first(), last, AGAIN_AT_ONCE);
        while (!records.isEmpty()) {
            up.send(records);
            status.sentAgain(records.size());
            long next = records.get(records.size() - 1).header().seq() + 1;
            records = lives.range(again.epoch(), next, last, AGAIN_AT_ONCE);
        }
    }

    @Override
    public void close() {
        up.close();
        down.close();
    }
}
