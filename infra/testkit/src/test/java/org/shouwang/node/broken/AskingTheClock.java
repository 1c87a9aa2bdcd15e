package org.shouwang.node.broken;

import java.time.Instant;

public class AskingTheClock {

    public Instant decide(String command) {
        return Instant.now();
    }
}
