/**
 * What is done to the county while it is measured: paper that is imported, people at desks, and somebody who speaks to the
 * county in the name of a node. All of it through the ways that are there for it, nothing is written past them.
 */
@NullMarked
package org.shouwang.journeys.load.workload;

import org.jspecify.annotations.NullMarked;
