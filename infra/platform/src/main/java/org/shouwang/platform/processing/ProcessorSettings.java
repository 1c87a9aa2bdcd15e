package org.shouwang.platform.processing;

/**
 * How one processing group differs from the others; declared as a bean by the group's owner. A group without one parks.
 *
 * @param processingGroup the name in {@code @ProcessingGroup}
 * @param batchSize events handled in one transaction, where the group follows the log
 */
public record ProcessorSettings(String processingGroup, Mode mode, int batchSize) {

    /** When a group hears of an event, and what a failure of its handlers means. */
    public enum Mode {
        /** Follows the log; a failing event is put aside with all later ones of its sequence, the others go on. */
        PARKS,
        /** Follows the log; stops at a failing event and tries again until it succeeds. */
        STOPS,
        /** Hears of an event in the transaction that appends it, just before; a failure refuses the command. */
        BEFORE_COMMIT
    }

    private static final int BATCH = 500;

    public static ProcessorSettings parking(String processingGroup) {
        return new ProcessorSettings(processingGroup, Mode.PARKS, BATCH);
    }

    public static ProcessorSettings stopping(String processingGroup) {
        return new ProcessorSettings(processingGroup, Mode.STOPS, BATCH);
    }

    public static ProcessorSettings beforeCommit(String processingGroup) {
        return new ProcessorSettings(processingGroup, Mode.BEFORE_COMMIT, BATCH);
    }

    public ProcessorSettings inBatchesOf(int events) {
        return new ProcessorSettings(processingGroup, mode, events);
    }
}
