package org.shouwang.platform.worklog;

import java.util.List;
import org.shouwang.events.Event;

/**
 * An accepted row and what it tells. {@code recordKey} is the same whenever the same record is read again, also from a
 * file with other rows around it; two equal rows of one file have two.
 */
public record LogRow(String sheet, int row, String recordKey, List<Event> events) {}
