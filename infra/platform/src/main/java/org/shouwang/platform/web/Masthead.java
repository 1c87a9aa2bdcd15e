package org.shouwang.platform.web;

/** Whose pages these are: the name of the school, village or county, shown at the top of every page. */
public record Masthead(String unit) {}
