package org.shouwang.journeys.chaos.workload;

/** An operation and what its asker knows of it in the end. */
public record Asked(Operation operation, Outcome outcome) {}
