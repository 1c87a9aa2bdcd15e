package org.shouwang.school.schooling;

import java.util.NoSuchElementException;
import org.shouwang.node.roster.ChildRoster;
import org.shouwang.node.roster.RosterRow;
import org.shouwang.node.roster.Standing;
import org.springframework.stereotype.Component;

@Component
class PupilsOnTheRoster implements Pupils {

    private final ChildRoster roster;

    PupilsOnTheRoster(ChildRoster roster) {
        this.roster = roster;
    }

    @Override
    public Standing fileOf(String childId) {
        return roster.find(childId)
                .map(RosterRow::standing)
                .orElseThrow(() -> new NoSuchElementException("no file of child " + childId));
    }
}
