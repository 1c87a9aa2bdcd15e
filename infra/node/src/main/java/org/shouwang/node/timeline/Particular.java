package org.shouwang.node.timeline;

/** One thing an entry states, in words; {@code before} is what was stated before a correction, else empty. */
public record Particular(String label, String before, String value) {}
