package org.shouwang.platform.processing;

import java.util.Comparator;
import java.util.List;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.shouwang.platform.eventstore.StoredEvents;

/**
 * How far each processor is behind the log, counted in positions: clocks and the age of events have no part in it, because
 * events arrive weeks late.
 */
public final class ProcessorLag {

    /** A processor and how many positions it has still to go; 0 when it has handled all. */
    public record Behind(String processor, long lag, boolean failing) {}

    private final EventProcessingConfiguration processing;
    private final StoredEvents events;

    ProcessorLag(EventProcessingConfiguration processing, StoredEvents events) {
        this.processing = processing;
        this.events = events;
    }

    public List<Behind> all() {
        long head = events.head();
        return processing.eventProcessors().values().stream()
                .filter(StreamingEventProcessor.class::isInstance)
                .map(StreamingEventProcessor.class::cast)
                .map(processor -> new Behind(processor.getName(), head - position(processor), isFailing(processor)))
                .sorted(Comparator.comparing(Behind::processor))
                .toList();
    }

    public long of(String processor) {
        return behind(processor).lag();
    }

    boolean isFailing(String processor) {
        return behind(processor).failing();
    }

    private Behind behind(String processor) {
        return all().stream()
                .filter(behind -> behind.processor().equals(processor))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no processor named " + processor));
    }

    private static long position(StreamingEventProcessor processor) {
        return processor.processingStatus().values().stream()
                .mapToLong(status -> status.getCurrentPosition().orElse(0))
                .min()
                .orElse(0);
    }

    private static boolean isFailing(StreamingEventProcessor processor) {
        return processor.isError()
                || processor.processingStatus().values().stream().anyMatch(EventTrackerStatus::isErrorState);
    }
}
