package org.shouwang.county.replay;

/** A record of the store that could not be turned into an event; it counts in no figure and is named in every report. */
public record UnreadableRow(long position, String stream, long seq, String type, String reason) {}
