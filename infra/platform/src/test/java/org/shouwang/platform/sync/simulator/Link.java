package org.shouwang.platform.sync.simulator;

/** What lies between one node and the county: a broker with a topic each way, and two lines that can be cut. */
final class Link {

    final Topic up = new Topic();
    final Topic down = new Topic();
    boolean nodeCutOff;
    boolean countyCutOff;

    void loseTail(Chance chance) {
        up.loseTail(chance);
        down.loseTail(chance);
    }

    void wipe() {
        up.wipe();
        down.wipe();
    }

    void flush() {
        up.flush();
        down.flush();
    }

    void heal() {
        nodeCutOff = false;
        countyCutOff = false;
    }
}
