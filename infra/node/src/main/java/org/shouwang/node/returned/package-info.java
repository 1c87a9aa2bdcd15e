/**
 * What came back from the county to a log that was set back, and stands beside later records of the same child. Decided
 * here, by a person: whether it joins the files of this node or stays with the county alone. Nothing is changed or lost by
 * either.
 */
@NullMarked
package org.shouwang.node.returned;

import org.jspecify.annotations.NullMarked;
