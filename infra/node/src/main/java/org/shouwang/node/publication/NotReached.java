package org.shouwang.node.publication;

/** The broker did not acknowledge in time; nothing is lost, all of the batch is sent again. */
final class NotReached extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotReached(Throwable why) {
        super(String.valueOf(why.getMessage()), why);
    }
}
