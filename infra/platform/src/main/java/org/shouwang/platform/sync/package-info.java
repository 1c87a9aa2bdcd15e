/**
 * What a node and the county say to each other about the node's log, and what each makes of it. Decided here, purely, with
 * no clock, database or Kafka: whose a record is and where it stands; that a record counts only when a signature of its
 * node covers it; what is appended, dropped as known, held because an earlier one is missing, or parked with a reason; what
 * is sent again; that a log which was set back goes on as a new life of the log and fetches back what the county kept.
 * Node and county ask and do as they are told, and so does the simulator that tries all of it out under every failure.
 */
@NullMarked
package org.shouwang.platform.sync;

import org.jspecify.annotations.NullMarked;
