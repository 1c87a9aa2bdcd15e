/**
 * All figures of a county, and the book of several years that lets two programs compare what they counted. Here is decided
 * which indicators there are; how each counts is decided in its own package.
 */
@NullMarked
package org.shouwang.county.figures;

import org.jspecify.annotations.NullMarked;
