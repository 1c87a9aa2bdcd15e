package org.shouwang.local.pack;

import java.util.List;
import org.shouwang.events.codes.NodeKind;

/** One line of {@code nodes.csv}: a unit and the names of the files that it sent, in the order to be read. */
public record PackNode(String id, NodeKind kind, String name, String township, String area, List<String> files) {

    public boolean isCounty() {
        return kind == NodeKind.COUNTY;
    }
}
