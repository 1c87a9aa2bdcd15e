/**
 * What is known of every child and unit of the county: dated facts, gathered from the records of all nodes. A history is a
 * set: it does not matter in which order records arrive, how often, or in how many parts they were gathered. Here is decided
 * which files are of one child, which of two facts holds on a day, when a parent was away, and which stage of schooling a
 * child had reached. Depends on the published events alone; nothing leaves but answers.
 */
@NullMarked
package org.shouwang.county.children;

import org.jspecify.annotations.NullMarked;
