package org.shouwang.node.rebuild;

/** A projection that is written in the transaction that records, and can be made anew from the log alone. */
public interface ReadModel {

    /** Takes all rows away; whoever reads in another transaction still sees them. */
    void empty();
}
