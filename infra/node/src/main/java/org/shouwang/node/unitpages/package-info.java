/**
 * Recording by a form what the unit did as a whole. Which forms there are, a school or a village says with its {@link
 * org.shouwang.node.unitpages.UnitAction}s; what may be recorded is decided by the unit log.
 */
@NullMarked
package org.shouwang.node.unitpages;

import org.jspecify.annotations.NullMarked;
