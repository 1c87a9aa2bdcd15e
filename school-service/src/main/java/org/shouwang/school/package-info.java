/**
 * What a school decides beyond what every node does: its parents' school and the schooling of its pupils. One package per
 * capability; the child file, imports and publication come from the node.
 */
@NullMarked
package org.shouwang.school;

import org.jspecify.annotations.NullMarked;
