/**
 * Who is in our care: the list of all children this node has a file of, open or closed, and what stands in each file. It
 * follows the log in the transaction that records, so that a child is found as soon as it is registered; it decides nothing
 * but that a child has one file. Depends on the published language and on {@code childfile}, which asks it whom it knows.
 */
@NullMarked
package org.shouwang.node.roster;

import org.jspecify.annotations.NullMarked;
