package org.shouwang.county.intake;

import java.util.Optional;
import org.shouwang.events.EventCatalog;
import org.shouwang.events.county.CountyEvent;
import org.shouwang.events.envelope.Envelope;
import org.shouwang.events.envelope.Header;
import org.shouwang.platform.json.EventJson;
import org.shouwang.platform.json.TextMustHaveNoNul;
import org.shouwang.platform.json.UnreadableEvent;
import org.shouwang.platform.sync.CountySync.Legibility;
import org.shouwang.platform.sync.NodeLog;
import org.shouwang.platform.sync.ParkReason;
import org.springframework.stereotype.Component;

/** What this version can read: events of the catalogue, up to a size, said by who may say them. */
@Component
class CatalogueReading implements Legibility {

    private final long largestPayload;

    CatalogueReading(IntakeSettings settings) {
        this.largestPayload = settings.intake().largestPayload().toBytes();
    }

    @Override
    public Optional<ParkReason> fault(Envelope record) {
        if (record.payload().length > largestPayload) {
            return Optional.of(ParkReason.OVERSIZE);
        }
        return EventCatalog.named(record.header().type())
                .map(entry -> fault(entry, record))
                .orElse(Optional.of(ParkReason.UNKNOWN_TYPE));
    }

    private static Optional<ParkReason> fault(EventCatalog.Entry entry, Envelope record) {
        Header header = record.header();
        if (header.rev() < 1 || header.rev() > entry.revision()) {
            return Optional.of(ParkReason.UNKNOWN_REVISION);
        }
        if (CountyEvent.class.isAssignableFrom(entry.type()) && !header.node().equals(NodeLog.COUNTY)) {
            return Optional.of(ParkReason.NOT_ITS_TO_SAY);
        }
        return unreadable(record);
    }

    private static Optional<ParkReason> unreadable(Envelope record) {
        try {
            Header header = record.header();
            Object unused = EventJson.read(header.type(), header.rev(), record.payload());
            return Optional.of(ParkReason.UNREADABLE).filter(no -> !TextMustHaveNoNul.holdsFor(record.payload()));
        } catch (UnreadableEvent why) {
            return Optional.of(ParkReason.UNREADABLE);
        }
    }
}
