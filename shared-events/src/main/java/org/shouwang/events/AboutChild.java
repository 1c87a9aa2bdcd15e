package org.shouwang.events;

/** An event that names exactly one child. */
public interface AboutChild extends Event {

    /** The child as its node knows it: random, never derived from the national ID, never used by another node. */
    String childId();
}
