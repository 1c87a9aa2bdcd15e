package org.shouwang.node.broken;

import java.util.UUID;

public class RollingDice {

    public String evolve(String event) {
        return UUID.randomUUID().toString();
    }
}
