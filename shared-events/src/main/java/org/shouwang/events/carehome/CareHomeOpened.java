package org.shouwang.events.carehome;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shouwang.events.codes.HomeMode;

/** A home was built and opened (建成). */
public record CareHomeOpened(LocalDate occurredOn, @Nullable String home, HomeMode mode) implements CareHomeEvent {}
