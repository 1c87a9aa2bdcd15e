package org.shouwang.county.live;

import org.shouwang.county.children.Histories;

/**
 * All that the live read models held at one moment.
 *
 * @param version equal versions are equal contents; it changes with every batch that brought something new
 */
public record Known(String version, Histories histories) {}
