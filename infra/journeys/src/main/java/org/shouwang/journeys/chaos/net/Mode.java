package org.shouwang.journeys.chaos.net;

/** What becomes of the bytes on their way. */
public enum Mode {
    PASS,
    /** Nothing arrives, nothing is refused; what was sent meanwhile arrives in the end, as a network would send it again. */
    BLACKHOLE,
    /** Every connection is broken, and every new one too. */
    RESET,
    /** Every piece comes so many milliseconds late. */
    DELAY,
    /** So many bytes a second and direction. */
    RATE,
    /**
     * The server's end of every connection is gone and the client is not told: it hears nothing, and when it speaks again
     * after the fault it is told that there is no such connection.
     */
    HALF_OPEN
}
