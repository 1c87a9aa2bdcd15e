package org.shouwang.county.summary.document;

/**
 * One file of a summary.
 *
 * @param name without a directory
 * @param contentType as browsers are told
 */
@SuppressWarnings("ArrayRecordComponent")
public record SummaryFile(String name, String contentType, byte[] bytes) {}
