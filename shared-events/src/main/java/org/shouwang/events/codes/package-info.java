/**
 * Closed lists that events use. A value may be added, none is renamed or removed: they stand in events that are kept for
 * ever. Values travel by name, never by number.
 */
@NullMarked
package org.shouwang.events.codes;

import org.jspecify.annotations.NullMarked;
