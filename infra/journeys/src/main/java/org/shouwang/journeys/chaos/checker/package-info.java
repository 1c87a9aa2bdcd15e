/**
 * The judge. Reads what every node has and what the county has, by SQL and past every proxy, and compares row by row with
 * code that shares nothing with the services: neither their fold nor their tables' writers. Decided here: what is lost,
 * doubled, invented, altered, wrongly counted or wrongly said to be reported. Findings leave, each with its row.
 */
@NullMarked
package org.shouwang.journeys.chaos.checker;

import org.jspecify.annotations.NullMarked;
