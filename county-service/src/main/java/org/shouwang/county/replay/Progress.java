package org.shouwang.county.replay;

/** Hears from time to time how far a long work has come, in positions of the store. */
@FunctionalInterface
public interface Progress {

    Progress UNHEARD = (done, total) -> {};

    void reached(long done, long total);
}
