package org.shouwang.node.publication;

/** The broker did not acknowledge in time; nothing is lost, all of the batch is sent again. */
final class NotReached extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Nobody has told this node of a broker. */
    static NotReached noBroker() {
        return new NotReached(new IllegalStateException("no broker is known"));
    }

    NotReached(Throwable why) {
        super(String.valueOf(why.getMessage()), why);
    }
}
