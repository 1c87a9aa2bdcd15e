package org.shouwang.platform.eventstore;

/** Wakes the processors of this process. */
public interface NewEvents {

    /**
     * To be called after the commit of events that were not appended through Axon; without it they are noticed at the next
     * poll.
     */
    void announce();
}
