/**
 * The county's ear and voice on Kafka. Decided here: from where each node's topic is read, kept in PostgreSQL with what was
 * taken in; whose turn it is, so that nobody waits for a node that floods or poisons the county; that every node is told
 * what the county has of its log, after each batch and every few seconds, and is given back what it asks for; when topics are
 * opened, and opened again. Kafka is only the carrier: nothing about progress is left to it, and all of it may be lost.
 */
@NullMarked
package org.shouwang.county.intake.listening;

import org.jspecify.annotations.NullMarked;
