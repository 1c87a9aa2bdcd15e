package org.shouwang.county.parking;

/** What brought a second reading about. */
enum Occasion {
    REQUEST,
    START
}
