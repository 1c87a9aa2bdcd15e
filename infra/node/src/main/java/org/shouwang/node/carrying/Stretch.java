package org.shouwang.node.carrying;

/** Records of one life of the log, the first and the last included. */
record Stretch(int epoch, long first, long last) {

    long length() {
        return last - first + 1;
    }
}
