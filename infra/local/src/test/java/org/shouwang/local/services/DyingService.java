package org.shouwang.local.services;

/** Stands for a node that cannot start. */
public final class DyingService {

    private DyingService() {}

    public static void main(String... arguments) {
        throw new IllegalStateException("no such table");
    }
}
