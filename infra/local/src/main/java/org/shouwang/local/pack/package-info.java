/**
 * A pack: the units of a county and the files that they sent. Decided here: how its list is read, how a file finds its
 * way into a unit, and how the outcome is written down.
 */
@NullMarked
package org.shouwang.local.pack;

import org.jspecify.annotations.NullMarked;
