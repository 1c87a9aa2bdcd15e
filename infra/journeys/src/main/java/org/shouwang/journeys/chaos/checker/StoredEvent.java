package org.shouwang.journeys.chaos.checker;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.shouwang.journeys.chaos.workload.Marks;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One row of an event store.
 *
 * @param stream at the county the node's log and its life, such as {@code S01/1}; at a node the child or the unit
 * @param seq its number in the stream
 */
record StoredEvent(long index, String id, String stream, long seq, String type, byte[] payload) {

    JsonNode json() {
        return JsonMapper.shared().readTree(payload);
    }

    boolean says(StoredEvent other) {
        return type.equals(other.type) && Arrays.equals(payload, other.payload);
    }

    /** Type and mark, as the history knows the operation that asked for it. */
    String mark() {
        return type + " " + Marks.of(type, json());
    }

    String place() {
        return stream.substring(stream.indexOf('/') + 1) + "/" + seq;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StoredEvent that && id.equals(that.id) && index == that.index;
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return index + " " + id + " " + stream + "#" + seq + " " + type;
    }
}
