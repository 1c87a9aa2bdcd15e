package org.shouwang.platform.web;

import java.io.IOException;

/** The caller sent more than a request may carry; answered with 413. */
final class BodyTooLarge extends IOException {

    private static final long serialVersionUID = 1L;

    BodyTooLarge(long limit) {
        super("more than " + limit + " bytes");
    }
}
