package org.shouwang.county.chain;

import java.util.Optional;
import java.util.function.Function;
import org.shouwang.events.EventCatalog;
import org.shouwang.events.county.CountyEvent;
import org.shouwang.events.envelope.Envelope;
import org.shouwang.events.envelope.Header;
import org.shouwang.events.envelope.MalformedEnvelope;
import org.shouwang.platform.json.EventJson;
import org.shouwang.platform.json.UnreadableEvent;

/**
 * Decides what becomes of a record: first whose it is, then where it stands in its log, and only for the next one of a
 * log whether its payload can be read. What is known comes with the {@link Chain}, which moves as records take their
 * places.
 */
public final class Judge {

    private final int largestPayload;

    /** Payloads of more bytes are parked unread. */
    public Judge(int largestPayload) {
        this.largestPayload = largestPayload;
    }

    /** Empty for a record that has a place in the log of the node it was heard from. */
    public Optional<ParkReason> stranger(Arrival arrival) {
        if (arrival.fault() != null) {
            boolean frame = arrival.fault().part() == MalformedEnvelope.Part.FRAME;
            return Optional.of(frame ? ParkReason.MALFORMED_FRAME : ParkReason.MALFORMED_HEADER);
        }
        Header header = arrival.opened().header();
        if (header.suite() != Header.SUITE) {
            return Optional.of(ParkReason.UNKNOWN_SUITE);
        }
        if (!HeaderMustFitTheStore.holdsFor(header)) {
            return Optional.of(ParkReason.MALFORMED_HEADER);
        }
        return Optional.of(ParkReason.WRONG_NODE)
                .filter(reason -> !header.node().equals(arrival.node()));
    }

    /** Judges one record after the other; {@code chains} is asked only for logs of records that are no strangers. */
    public Judged judge(Arrival arrival, Function<NodeLog, Chain> chains) {
        Optional<ParkReason> stranger = stranger(arrival);
        if (stranger.isPresent()) {
            return new Judged(arrival, "", Verdict.park(stranger.get()));
        }
        Chain chain = chains.apply(arrival.log());
        String hash = arrival.opened().hash();
        Verdict verdict = verdictOn(arrival.opened(), hash, chain);
        if (verdict.takesItsPlace()) {
            chain.moveTo(arrival.seq(), hash);
        }
        if (verdict.is(Verdict.Outcome.HOLD)) {
            chain.meet(arrival.seq(), hash);
        }
        return new Judged(arrival, hash, verdict);
    }

    private Verdict verdictOn(Envelope envelope, String hash, Chain chain) {
        long seq = envelope.header().seq();
        Position known = chain.position();
        if (seq == known.seq() + 1) {
            return next(envelope, known);
        }
        if (chain.hasMet(seq, hash)) {
            return Verdict.DUPLICATE;
        }
        return seq <= known.seq() ? Verdict.park(ParkReason.FORK) : Verdict.HOLD;
    }

    private Verdict next(Envelope envelope, Position known) {
        if (!envelope.header().prevHash().equals(known.hash())) {
            return Verdict.park(ParkReason.BROKEN_CHAIN);
        }
        return illegible(envelope).map(Verdict::park).orElse(Verdict.APPEND);
    }

    private Optional<ParkReason> illegible(Envelope envelope) {
        if (envelope.payload().length > largestPayload) {
            return Optional.of(ParkReason.OVERSIZE);
        }
        return EventCatalog.named(envelope.header().type())
                .map(entry -> illegible(entry, envelope))
                .orElse(Optional.of(ParkReason.UNKNOWN_TYPE));
    }

    private static Optional<ParkReason> illegible(EventCatalog.Entry entry, Envelope envelope) {
        Header header = envelope.header();
        if (header.rev() < 1 || header.rev() > entry.revision()) {
            return Optional.of(ParkReason.UNKNOWN_REVISION);
        }
        if (CountyEvent.class.isAssignableFrom(entry.type()) && !header.node().equals(NodeLog.COUNTY)) {
            return Optional.of(ParkReason.NOT_ITS_TO_SAY);
        }
        return unreadable(envelope);
    }

    private static Optional<ParkReason> unreadable(Envelope envelope) {
        try {
            Header header = envelope.header();
            Object unused = EventJson.read(header.type(), header.rev(), envelope.payload());
            return Optional.empty();
        } catch (UnreadableEvent why) {
            return Optional.of(ParkReason.UNREADABLE);
        }
    }
}
