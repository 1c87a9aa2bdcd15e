package org.shouwang.node.lives;

/** How far a record has come: 已保存, 已发送, 已上报. */
public enum Travelled {
    /** In this node's own store. */
    SAVED,
    /** The county's broker has it. */
    SENT,
    /** The county has committed it to its store and said so. */
    REPORTED
}
