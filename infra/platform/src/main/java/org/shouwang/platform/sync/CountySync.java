package org.shouwang.platform.sync;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.shouwang.events.envelope.Envelope;
import org.shouwang.events.envelope.Header;
import org.shouwang.events.envelope.MalformedEnvelope.Part;

/** The county's side: what becomes of records that arrive, and what a node is given back that lost it. */
public final class CountySync {

    /** As many records are given back at a time. */
    public static final int RETURNED_AT_ONCE = 500;

    /** What the county has, as it stands before the batch. */
    public interface Known {

        Position position(NodeLog log);

        /** A record with that hash stands at that place. */
        boolean has(NodeLog log, long seq, String hash);

        /** A record with that hash stands somewhere in this node's log. */
        boolean has(String node, String hash);

        /** It waits already at that place, signed if this one is. */
        boolean holds(NodeLog log, long seq, String hash, boolean signed);

        /** Records that wait for the places next to that one, in order; as many as are worth looking at together. */
        List<Arrival> heldAfter(NodeLog log, Position position);

        /** The lives of that node of which records wait. */
        Set<NodeLog> waiting(String node);
    }

    /** Whose word counts. */
    public interface Trust {

        /** New records may still be added to that life. */
        boolean isOpen(NodeLog log);

        /** The key that the node had in that life made this signature over this hash. */
        boolean vouches(NodeLog log, String hash, byte[] signature);
    }

    /** Whether this version can read a payload. */
    public interface Legibility {

        Optional<ParkReason> fault(Envelope record);
    }

    /**
     * What is to be done with a batch, in this order within a log.
     *
     * @param done every record of the batch, and those that waited and now have their place or will never have one
     * @param released those of them that need not wait any longer
     * @param moved how far each log is known now, for the logs that moved
     */
    public record Taken(List<Judged> done, List<Judged> released, Map<NodeLog, Position> moved) {}

    private final Trust trust;
    private final Legibility legibility;

    public CountySync(Trust trust, Legibility legibility) {
        this.trust = trust;
        this.legibility = legibility;
    }

    /** Judges a batch; the same batch on the same knowledge is judged the same. */
    public Taken take(List<Arrival> arrivals, Known known) {
        return new BatchOfRecords(known, trust, legibility).take(arrivals);
    }

    /** Empty for a record that has a place in the log of the node it was heard from. */
    public static Optional<ParkReason> stranger(Arrival arrival) {
        if (arrival.fault() != null) {
            boolean frame = arrival.fault().part() == Part.FRAME;
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

    /** The next records that this county has and the node says it has not: the oldest life first, a few at a time. */
    public static Optional<Holding.Gap> lackedBy(Holding node, SortedMap<Integer, Position> county) {
        return county.entrySet().stream()
                .filter(life -> life.getValue().seq() > node.of(life.getKey()).seq())
                .findFirst()
                .map(life -> {
                    long first = node.of(life.getKey()).seq() + 1;
                    long last = Math.min(life.getValue().seq(), first + RETURNED_AT_ONCE - 1);
                    return new Holding.Gap(life.getKey(), first, last);
                });
    }
}
