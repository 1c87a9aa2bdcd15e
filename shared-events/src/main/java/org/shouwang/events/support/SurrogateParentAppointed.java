package org.shouwang.events.support;

import java.time.LocalDate;

/**
 * A surrogate parent was appointed for the child (代理家长: 聘请). {@code surrogateId} is the node's pseudonym for the
 * name.
 */
public record SurrogateParentAppointed(String childId, LocalDate occurredOn, String surrogateId, String surrogate)
        implements SupportEvent {}
