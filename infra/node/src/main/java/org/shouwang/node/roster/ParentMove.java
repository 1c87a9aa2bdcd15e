package org.shouwang.node.roster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shouwang.events.codes.Distance;
import org.shouwang.events.codes.Parent;

/** A parent went away or came home on that day. */
public record ParentMove(
        Parent parent,
        LocalDate day,
        Boolean away,
        @Nullable String workplace,
        @Nullable Distance distance) {}
