/**
 * Programs of the operating system as this house runs them: started outside of the console's process group, found again
 * and ended after a crash, and given up with a sentence that a person can act on. Knows neither PostgreSQL nor Kafka.
 */
@NullMarked
package org.shouwang.servers.process;

import org.jspecify.annotations.NullMarked;
