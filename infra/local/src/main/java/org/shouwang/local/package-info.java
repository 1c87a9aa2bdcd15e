/**
 * A whole county on one machine with one command. Decided here: what is started in which order and how it ends, what is
 * loaded when, and what is said at the console meanwhile. It speaks to the services only as their users do, over HTTP.
 */
@NullMarked
package org.shouwang.local;

import org.jspecify.annotations.NullMarked;
