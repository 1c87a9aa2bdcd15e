package org.shouwang.county.replay;

import java.util.List;
import org.shouwang.county.children.Histories;

/**
 * All that the county knew at a cut.
 *
 * @param unreadable rows that count in no figure; a report names them
 */
public record Replayed(Histories histories, CutOff cut, List<UnreadableRow> unreadable) {

    /** Number of events that the figures rest on. */
    public long events() {
        return histories.size();
    }
}
