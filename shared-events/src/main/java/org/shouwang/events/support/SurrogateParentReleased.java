package org.shouwang.events.support;

import java.time.LocalDate;

/** The surrogate parent no longer stands in for the child (解聘). */
public record SurrogateParentReleased(String childId, LocalDate occurredOn, String surrogateId, String surrogate)
        implements SupportEvent {}
