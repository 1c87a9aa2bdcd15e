/**
 * The county: collects the logs of its schools and villages, answers questions about them, and decides the little that is
 * the county's to decide. Cut by question, one package each; what a node is told is the answer to its enrolment.
 */
@NullMarked
package org.shouwang.county;

import org.jspecify.annotations.NullMarked;
