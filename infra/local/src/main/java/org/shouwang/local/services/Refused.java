package org.shouwang.local.services;

/** A service understood the request and said no. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    Refused(String message, int status) {
        super(message);
        this.status = status;
    }

    public boolean isUnknown() {
        return status == 404;
    }
}
