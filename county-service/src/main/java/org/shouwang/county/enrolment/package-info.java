/**
 * How a node comes to belong to this county, and how it ceases to be believed. Decided here: that a key is trusted, by a
 * person who compared it by voice; from which epoch of the node's log on; and that a key is revoked. Leaves as
 * {@code NodeKeyTrusted} and {@code NodeKeyRevoked} in the county's own log, as the answer that is carried back to the node,
 * and as what the broker lets through.
 */
@NullMarked
package org.shouwang.county.enrolment;

import org.jspecify.annotations.NullMarked;
