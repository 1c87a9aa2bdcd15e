/**
 * Decides what may be recorded of the unit as a whole, where no one child is named: homes, parents' school, lectures,
 * activities, publicity, donations, surveys, incidents. Such facts form no history of their own and need no state to be
 * decided; each is one event of the node.
 */
@NullMarked
package org.shouwang.node.unitlog;

import org.jspecify.annotations.NullMarked;
