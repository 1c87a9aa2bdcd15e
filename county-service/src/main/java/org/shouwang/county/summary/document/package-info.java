/**
 * The account of a year as files: the Word document from the office's template with a note under every figure, the workbook
 * of tables with their rules checked, and the figures for programs. Equal accounts give equal bytes: nothing here asks for
 * the time, and what the libraries stamp in is stamped out again.
 */
@NullMarked
package org.shouwang.county.summary.document;

import org.jspecify.annotations.NullMarked;
