/**
 * How a form is filled in: which fields it has, what was typed, and whether that can be read. Decided here: what counts as
 * a day, a number or a choice, and that nothing typed is lost when something is wrong. What the values mean is decided by
 * the capability that asks for them.
 */
@NullMarked
package org.shouwang.node.forms;

import org.jspecify.annotations.NullMarked;
