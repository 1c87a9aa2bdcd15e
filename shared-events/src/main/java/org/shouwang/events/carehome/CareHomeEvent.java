package org.shouwang.events.carehome;

import org.shouwang.events.Event;

/** Homes for left-behind children (留守儿童之家). {@code home} names a home; without it the node's own home is meant. */
public sealed interface CareHomeEvent extends Event permits CareHomePlanned, CareHomeOpened, CareHomeSessionHeld {}
