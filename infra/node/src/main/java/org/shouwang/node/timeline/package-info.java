/**
 * The log in the words people use: what happened to a child or was done by the unit, on which day, and when it was written
 * down. Decides nothing; reads events and the message bundles.
 */
@NullMarked
package org.shouwang.node.timeline;

import org.jspecify.annotations.NullMarked;
