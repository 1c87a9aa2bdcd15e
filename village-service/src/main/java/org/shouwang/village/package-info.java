/**
 * What a village decides beyond what every node does: its survey of children and the incidents in its care. One package
 * per capability; the child file, imports and publication come from the node.
 */
@NullMarked
package org.shouwang.village;

import org.jspecify.annotations.NullMarked;
