package org.shouwang.journeys.chaos.faults;

import java.util.Set;
import org.shouwang.journeys.chaos.net.Weather;

/**
 * One fault of a round.
 *
 * @param target a component, a way or a unit, as the kind demands
 * @param afterMillis from the beginning of the round
 * @param lastsMillis until what was done is undone
 * @param weather of a way; fair for every other kind
 * @param dice what else the fault has to choose follows from it
 */
public record FaultSpec(
        int round, FaultKind kind, String target, long afterMillis, long lastsMillis, Weather weather, long dice) {

    /** All that nobody else may touch meanwhile. */
    Set<String> occupies() {
        return switch (kind) {
            case KILL, PAUSE, DISK, CLOCK, NET -> Set.of(target);
            case TRUNCATE, WIPE -> Set.of("broker", "broker1", "broker2", "broker3");
            case RESTORE_AT_ONCE, RESTORE_THEN_WORK, RESTORE_WITNESS_TOO ->
                Set.of(target + ".app", target + ".pg", target + ">pg", target + ">kafka");
        };
    }

    public String words() {
        return kind + " " + target + (weather.equals(Weather.FAIR) ? "" : " " + weather);
    }
}
