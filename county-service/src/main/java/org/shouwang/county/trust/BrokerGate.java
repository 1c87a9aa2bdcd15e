package org.shouwang.county.trust;

import java.util.OptionalInt;

/** What the county's broker must know of a node: its topics, and who may write the one and read the other. */
public interface BrokerGate {

    /** No broker answers; asking for the next node would be as vain. */
    final class Away extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public Away(Throwable why) {
            super(String.valueOf(why.getMessage()), why);
        }
    }

    /**
     * The node's topics are there, and nobody reaches them but the county and the holder of the key that speaks for the node
     * from that epoch on; nobody at all when it is empty. May be repeated. Throws {@link Away}, and something else when the broker refuses.
     */
    void admit(String node, OptionalInt keyFromEpoch);
}
