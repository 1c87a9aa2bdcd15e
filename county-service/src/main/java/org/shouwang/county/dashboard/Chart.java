package org.shouwang.county.dashboard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chart as the browser draws it.
 *
 * @param kind {@code line}, {@code bar} or {@code stack}
 */
record Chart(String name, String kind, List<String> labels, List<Series> series) {

    /** Values by label, null where there is none yet; where each leads. */
    record Series(String name, List<@Nullable Number> values, List<String> links) {}
}
