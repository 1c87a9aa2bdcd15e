/**
 * The county of a chaos run: every program and server a process of its own that can be killed, stopped and started again
 * on its port, every way between them through a proxy, every directory where it can be filled, copied and put back.
 * Decides how each of them comes up; when something happens to it, others decide.
 */
@NullMarked
package org.shouwang.journeys.chaos.world;

import org.jspecify.annotations.NullMarked;
