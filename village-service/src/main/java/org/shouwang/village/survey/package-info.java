/**
 * The survey of who is left behind (摸底): decides what a survey may state and shows how many of those found have a file.
 * Leaves: {@code SurveyCompleted}.
 */
@NullMarked
package org.shouwang.village.survey;

import org.jspecify.annotations.NullMarked;
