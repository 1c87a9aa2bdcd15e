package org.shouwang.county.replay;

import org.jspecify.annotations.Nullable;

/** One row of the store as the database gives it. */
@SuppressWarnings("ArrayRecordComponent")
record StoredRow(
        long position,
        String eventId,
        String stream,
        long seq,
        String type,
        @Nullable String revision,
        byte[] payload,
        byte @Nullable [] metadata,
        String receivedAt) {}
