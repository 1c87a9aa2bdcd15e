/**
 * Which node this is: its id, kind, name and place, as the configuration says, and its key, which nobody else has. Decided
 * here: where that is kept, namely never in the database.
 */
@NullMarked
package org.shouwang.node.identity;

import org.jspecify.annotations.NullMarked;
