package org.shouwang.county.summary.shortfalls;

import java.util.Optional;
import org.shouwang.county.summary.wording.Narrator;

/** Something that a county means to reach. */
@FunctionalInterface
interface Target {

    /** Empty if it was reached, or if nothing was due. */
    Optional<Finding> missed(Narrator narrator);
}
