package org.shouwang.platform.processing;

/**
 * How one processing group differs from the others; declared as a bean by the group's owner.
 *
 * @param processingGroup the name in {@code @ProcessingGroup}
 * @param batchSize events handled in one transaction
 * @param parks whether a failing event is put aside with all later ones of its sequence, so that the others go on; if not,
 *     the whole group stops at it and tries again
 */
public record ProcessorSettings(String processingGroup, int batchSize, boolean parks) {

    static final int BATCH = 500;

    public static ProcessorSettings parking(String processingGroup) {
        return new ProcessorSettings(processingGroup, BATCH, true);
    }

    public static ProcessorSettings stopping(String processingGroup) {
        return new ProcessorSettings(processingGroup, BATCH, false);
    }

    public ProcessorSettings inBatchesOf(int events) {
        return new ProcessorSettings(processingGroup, events, parks);
    }
}
