package org.shouwang.school.schooling;

import org.shouwang.node.roster.Standing;

/** What stands in the files of this school's pupils. */
@FunctionalInterface
interface Pupils {

    /** Throws for a child that has no file here. */
    Standing fileOf(String childId);
}
