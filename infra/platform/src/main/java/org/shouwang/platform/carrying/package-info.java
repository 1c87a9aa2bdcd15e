/**
 * A node's log as a file, for places that no network reaches: the records out to the county on a stick, the county's answer
 * back. Decided here: the bytes of both files, and that a file which was cut off or damaged is refused whole and by name
 * before a single record of it is looked at. The records in it are byte for byte those that Kafka would carry; whether to
 * believe them is decided by whoever takes them in, by the same signatures.
 */
@NullMarked
package org.shouwang.platform.carrying;

import org.jspecify.annotations.NullMarked;
