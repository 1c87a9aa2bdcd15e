package org.shouwang.platform.keys;

import java.security.PublicKey;

/** Certificate requests that somebody brought. */
public final class Requests {

    private Requests() {}

    /** The request (PKCS#10, PEM) is for that name and that key, and its writer has the private one. */
    public static boolean askFor(String request, String name, PublicKey key) {
        return Certificates.asksFor(request, name, key);
    }
}
