/**
 * This node's records carried to the county by hand, where no network goes, and the county's answer carried back. Decided
 * here: which records a file holds, namely all beyond what the county is known to have; and whose answer is believed,
 * namely one for this node that the county signed with the key the enrolment brought. Writing a file changes nothing here:
 * records count as reported when the county says so, by an answer or over the network.
 */
@NullMarked
package org.shouwang.node.carrying;

import org.jspecify.annotations.NullMarked;
