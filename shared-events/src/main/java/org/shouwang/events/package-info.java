/**
 * The published language of Shouwang: what may be said between school, village and county, and under which name. One
 * package per stream, each under one sealed root; depends on the JDK and JSpecify alone, so that an event can still be read
 * when all the rest has been rewritten.
 */
@NullMarked
package org.shouwang.events;

import org.jspecify.annotations.NullMarked;
