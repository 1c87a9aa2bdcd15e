/**
 * The weather on a connection: a proxy that stands between a program and its server and passes, slows, withholds, breaks or
 * forgets what goes through. Decides nothing about when.
 */
@NullMarked
package org.shouwang.journeys.chaos.net;

import org.jspecify.annotations.NullMarked;
