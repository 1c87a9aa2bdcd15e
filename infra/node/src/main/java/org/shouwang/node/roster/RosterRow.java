package org.shouwang.node.roster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One child of the list, with all that stands in the file. */
public record RosterRow(
        String childId, Standing standing, @Nullable LocalDate lastVisitOn) {}
