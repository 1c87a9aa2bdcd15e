/**
 * A node's log as the county checks it, record by record. Decided here, purely: whose a record is, where it stands in its
 * log, and whether it is appended, dropped as known, held because an earlier one is missing, or parked with a reason. No
 * clock, no database, no Kafka; the county's intake asks and does as it is told.
 */
@NullMarked
package org.shouwang.county.chain;

import org.jspecify.annotations.NullMarked;
