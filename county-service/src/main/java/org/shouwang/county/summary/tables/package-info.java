/**
 * The statistical tables of a year, and the rules that bind their numbers (勾稽关系). A rule is printed under its table and
 * checked when the table is written, by the very text that is printed; a table whose numbers break a rule is not written.
 */
@NullMarked
package org.shouwang.county.summary.tables;

import org.jspecify.annotations.NullMarked;
