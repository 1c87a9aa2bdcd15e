/**
 * How the county hears its nodes. Decided here: what becomes of every record that arrives, by Kafka or by hand. A record
 * that follows on what is known of its node's log is appended to the county's store with the time of receipt; one that is
 * known is dropped; one that comes too early is held; one that cannot be read is parked with its bytes. Nothing is
 * skipped. The only package of the county that knows Kafka, and Kafka is only the carrier: what counts is the position
 * kept in PostgreSQL, in the same transaction as the records.
 */
@NullMarked
package org.shouwang.county.intake;

import org.jspecify.annotations.NullMarked;
