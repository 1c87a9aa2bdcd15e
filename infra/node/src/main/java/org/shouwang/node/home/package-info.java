/** The first page of a node: who is in our care, what was recorded lately, what has been reported. Decides nothing. */
@NullMarked
package org.shouwang.node.home;

import org.jspecify.annotations.NullMarked;
