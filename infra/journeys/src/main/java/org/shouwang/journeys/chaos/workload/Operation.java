package org.shouwang.journeys.chaos.workload;

/**
 * One command as it is sent.
 *
 * @param key under which the node carries it out at most once
 * @param type published name of the event that it asks for
 * @param mark by which that event is known among all others of its type: no two operations ask for the same
 */
public record Operation(long id, String node, String key, String path, String body, String type, String mark) {}
