package org.shouwang.county.children;

import java.time.LocalDate;

/** A dated fact: the value, the day from which it holds, and the record that states it. */
public record Stated<T>(T value, LocalDate from, Recorded by) implements Comparable<Stated<?>> {

    static <T> Stated<T> on(Recorded by, T value) {
        return new Stated<>(value, by.occurredOn(), by);
    }

    /** A fact dated later wins; on the same day the order of recording decides. */
    @Override
    public int compareTo(Stated<?> other) {
        int byDay = from.compareTo(other.from);
        return byDay != 0 ? byDay : Recorded.BY_RECORDING.compare(by, other.by);
    }

    boolean holdsBy(LocalDate day) {
        return !from.isAfter(day);
    }
}
