package org.shouwang.events.survey;

import org.shouwang.events.Event;

/** Counting who is there before files exist. */
public sealed interface SurveyEvent extends Event permits SurveyCompleted {}
