/**
 * What the rows of a ledger or a work log do at a node: register, correct, leave alone, record. Decided here: which file a
 * row of the ledger belongs to and whether it says anything new. How a row is read and which rows are new is decided by the
 * platform; whether a fact may be recorded, by the child file and the unit log.
 */
@NullMarked
package org.shouwang.node.paperwork;

import org.jspecify.annotations.NullMarked;
