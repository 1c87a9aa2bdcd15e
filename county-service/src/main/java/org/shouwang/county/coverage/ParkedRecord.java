package org.shouwang.county.coverage;

import org.jspecify.annotations.Nullable;

/**
 * One parked record in full, as far as people can read it.
 *
 * @param detail where reading stopped, for bytes that are no record
 * @param header one field a line; null when it could not be read
 * @param beginning of the payload, or of all bytes when they are no record
 */
public record ParkedRecord(
        SetAside record, @Nullable String detail, @Nullable String header, String beginning) {

    public boolean isCut() {
        return record.size() > Excerpt.BYTES;
    }
}
