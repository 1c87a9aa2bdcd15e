/**
 * What a county says about its year, section by section: the situation, the measures, what came of them, what fell short and
 * where, what is to be done. Every sentence follows from figures of the account; a section with nothing to report says so
 * instead of falling silent.
 */
@NullMarked
package org.shouwang.county.summary.chapters;

import org.jspecify.annotations.NullMarked;
