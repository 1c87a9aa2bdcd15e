/**
 * How a node comes to belong to a county, by two files that somebody carries: its request out, the county's answer in.
 * Decided here: which answer is taken, namely one that the answering county signed for this node and this key; and with
 * what the node reaches the broker. The answer is kept beside the key. The node records facts before, after and without it.
 */
@NullMarked
package org.shouwang.node.enrolment;

import org.jspecify.annotations.NullMarked;
