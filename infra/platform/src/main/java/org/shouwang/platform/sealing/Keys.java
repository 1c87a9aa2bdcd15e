package org.shouwang.platform.sealing;

import java.util.Optional;

/** The keys that are at hand. One that was destroyed, or has not come yet, is not. */
public interface Keys {

    Optional<DataKey> of(Subject subject, int version);
}
