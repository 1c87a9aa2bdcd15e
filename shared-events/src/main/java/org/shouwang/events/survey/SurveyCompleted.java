package org.shouwang.events.survey;

import java.time.LocalDate;

/** A unit surveyed its children and found so many left behind (摸底). */
public record SurveyCompleted(LocalDate occurredOn, Integer surveyed, Integer found) implements SurveyEvent {}
