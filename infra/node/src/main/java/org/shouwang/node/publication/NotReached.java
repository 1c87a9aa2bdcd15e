package org.shouwang.node.publication;

import java.time.Duration;

/** The broker did not acknowledge in time; nothing is lost, all of the batch is sent again. */
final class NotReached extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Nobody has told this node of a broker. */
    static NotReached noBroker() {
        return new NotReached(new IllegalStateException("no broker is known"));
    }

    static NotReached noAnswer(Duration patience) {
        return new NotReached(new IllegalStateException(
                "the broker has not answered for %d seconds".formatted(patience.toSeconds())));
    }

    NotReached(Throwable why) {
        super(String.valueOf(why.getMessage()), why);
    }
}
