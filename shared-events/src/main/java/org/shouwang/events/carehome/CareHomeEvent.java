package org.shouwang.events.carehome;

import org.jspecify.annotations.Nullable;
import org.shouwang.events.Event;

/** Homes for left-behind children (留守儿童之家). */
public sealed interface CareHomeEvent extends Event permits CareHomePlanned, CareHomeOpened, CareHomeSessionHeld {

    /** The home's name at its node; without one the node's own home is meant. */
    @Nullable
    String home();
}
