/**
 * The log of one node or of the county: Axon's event store on PostgreSQL. Decided here: that appends are serialised, so
 * that the order of the index is the order of commits; that events are stored under their published names; that a type
 * which is not in the catalogue never loads a class; how claims on tokens survive a clock that jumps. What is stored, and
 * who reads it, is decided elsewhere.
 */
@NullMarked
package org.shouwang.platform.eventstore;

import org.jspecify.annotations.NullMarked;
