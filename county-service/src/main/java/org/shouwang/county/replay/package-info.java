/**
 * Reads the county's event store from the first record to a cut, in the order of its index, as fast as the database gives
 * it. Here is decided what "known at K" means in the store: the records before the first one received after K. What leaves
 * is records for the fold, and the rows that nobody can read, each with its reason. Knows the store's tables and the
 * published events; knows neither Kafka nor the web.
 */
@NullMarked
package org.shouwang.county.replay;

import org.jspecify.annotations.NullMarked;
