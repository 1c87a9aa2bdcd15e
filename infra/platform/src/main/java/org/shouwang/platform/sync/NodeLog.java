package org.shouwang.platform.sync;

/** One life of one node's log; its records are numbered densely from 1. */
public record NodeLog(String node, int epoch) {

    /** The name under which the county states its own facts; no node may bear it. */
    public static final String COUNTY = "county";

    /** Under this name the log is one stream of the county's event store. */
    public String stream() {
        return node + "/" + epoch;
    }
}
