package org.shouwang.events.health;

import org.shouwang.events.AboutChild;

/** The health of body and mind of a child. */
public sealed interface HealthEvent extends AboutChild permits HealthCheckCompleted, CounsellingHeld {}
