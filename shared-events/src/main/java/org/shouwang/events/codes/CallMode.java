package org.shouwang.events.codes;

/** How parent and child spoke: 电话, 视频. */
public enum CallMode {
    TELEPHONE,
    VIDEO
}
