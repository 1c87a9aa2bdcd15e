/**
 * The annual summary as people ask for it: on a page, over HTTP, from the command line. A summary is asked for, waits its
 * turn, is written by replaying the county's store, and stays with its files until somebody takes it away; whoever asked may
 * leave and come back. What a summary says and looks like is decided in the packages below.
 */
@NullMarked
package org.shouwang.county.summary;

import org.jspecify.annotations.NullMarked;
