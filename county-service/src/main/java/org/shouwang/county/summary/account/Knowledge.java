package org.shouwang.county.summary.account;

import java.util.List;
import java.util.Map;
import org.shouwang.county.children.Unit;
import org.shouwang.county.replay.CutOff;
import org.shouwang.county.replay.UnreadableRow;
import org.shouwang.events.codes.NodeKind;

/** What an account rests on: how far the store was read, how many events that gave, who had sent them, and
 * every node by id. */
public record Knowledge(
        CutOff cut, long events, List<UnreadableRow> unreadable, Coverage coverage, Map<String, Unit> units) {

    /** The name under which the county enrolled that node; the id of one that it never did. */
    public String nameOf(String node) {
        Unit unit = units.get(node);
        return unit == null ? node : unit.name();
    }

    /** True for a school or village, false for the county itself and for a node that was never enrolled. */
    public boolean isReporting(String node) {
        Unit unit = units.get(node);
        return unit != null && unit.kind() != NodeKind.COUNTY;
    }

    public boolean isOf(NodeKind kind, String node) {
        Unit unit = units.get(node);
        return unit != null && unit.kind() == kind;
    }
}
