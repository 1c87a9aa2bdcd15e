/**
 * The county: collects the logs of its schools and villages, answers questions about them, and decides the little that is
 * the county's to decide. Cut by question, one package each; nothing here is told to a node.
 */
@NullMarked
package org.shouwang.county;

import org.jspecify.annotations.NullMarked;
