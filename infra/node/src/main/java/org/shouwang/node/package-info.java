/**
 * What a school and a village both are: a node that keeps its own log, works without a network and publishes when it can.
 * A school or a village adds only what is its own.
 */
@NullMarked
package org.shouwang.node;

import org.jspecify.annotations.NullMarked;
