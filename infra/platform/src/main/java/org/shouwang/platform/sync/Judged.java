package org.shouwang.platform.sync;

/** A record and what becomes of it; {@code hash} is its own, empty where nobody could compute it. */
public record Judged(Arrival arrival, String hash, Verdict verdict) {}
