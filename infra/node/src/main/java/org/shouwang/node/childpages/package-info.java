/**
 * The pages on which people find a child, read its file and record what happened. Decided here: what is shown and asked;
 * what may be recorded is decided by the child file. A school or a village adds its own {@link
 * org.shouwang.node.childpages.ChildAction}s as beans.
 */
@NullMarked
package org.shouwang.node.childpages;

import org.jspecify.annotations.NullMarked;
