package org.shouwang.county.children;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All that was stated about one question, in order; the last statement up to a day holds on it. */
public final class Timeline<T> {

    private final List<Stated<T>> facts;

    private Timeline(List<Stated<T>> facts) {
        Collections.sort(facts);
        this.facts = facts;
    }

    static <T> Timeline<T> of(List<Stated<T>> facts) {
        return new Timeline<>(new ArrayList<>(facts));
    }

    /** What the records state; a record for which the question gives null states nothing. */
    static <T> Timeline<T> of(List<Recorded> records, Function<Recorded, @Nullable T> question) {
        List<Stated<T>> facts = new ArrayList<>(records.size());
        for (Recorded by : records) {
            T value = question.apply(by);
            if (value != null) {
                facts.add(Stated.on(by, value));
            }
        }
        return new Timeline<>(facts);
    }

    /** Null while nobody has stated anything. */
    public @Nullable Stated<T> at(LocalDate day) {
        for (int i = facts.size() - 1; i >= 0; i--) {
            if (facts.get(i).holdsBy(day)) {
                return facts.get(i);
            }
        }
        return null;
    }

    public T valueAt(LocalDate day, T unlessStated) {
        Stated<T> fact = at(day);
        return fact == null ? unlessStated : fact.value();
    }

    public List<Stated<T>> facts() {
        return Collections.unmodifiableList(facts);
    }
}
