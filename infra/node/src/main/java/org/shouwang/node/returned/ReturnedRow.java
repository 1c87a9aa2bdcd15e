package org.shouwang.node.returned;

import org.jspecify.annotations.Nullable;
import org.shouwang.events.envelope.Header;

/** A record that came back and waits for a decision, with what stands against it. */
record ReturnedRow(Header header, byte[] payload, @Nullable String childId, String reason) {}
