package org.shouwang.events.aid;

import org.shouwang.events.Event;

/** Gifts received and whom they reached. */
public sealed interface AidEvent extends Event permits DonationReceived {}
