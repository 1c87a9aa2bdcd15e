/**
 * Records of a node that somebody brought as a file, and the county's answer for him to take back. Decided here: that a file
 * is taken in whole or not at all as far as its own form goes, and only that of an enrolled node. What becomes of each record
 * {@code intake} decides, as it does by Kafka; the answer is the statement that Kafka would carry, under the county's own
 * signature, because nobody else vouches for the bearer.
 */
@NullMarked
package org.shouwang.county.carrying;

import org.jspecify.annotations.NullMarked;
