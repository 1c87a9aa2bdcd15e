/**
 * Real PostgreSQL and real Kafka from the Maven repository, each in a process of its own and bound to the loopback
 * interface. Decided here: where their files lie, under which user they run, how they are found again after this process
 * died, and in which words a person hears why one did not start. Nothing here knows what Shouwang stores.
 */
@NullMarked
package org.shouwang.servers;

import org.jspecify.annotations.NullMarked;
