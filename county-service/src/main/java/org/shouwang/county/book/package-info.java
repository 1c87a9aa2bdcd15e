/**
 * The book of figures for programs: all figures of several years and who is behind them, counted from the county's store by
 * a replay at every request. Here is decided which years are meant when none is named. For a machine that compares; people
 * read the dashboard and the annual summary.
 */
@NullMarked
package org.shouwang.county.book;

import org.jspecify.annotations.NullMarked;
