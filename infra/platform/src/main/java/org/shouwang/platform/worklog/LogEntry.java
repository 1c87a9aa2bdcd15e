package org.shouwang.platform.worklog;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The values of an accepted row, for the events it tells. */
final class LogEntry {

    private static final String BETWEEN = "\u001f";

    private final LocalDate day;
    private final @Nullable String child;
    private final Map<Field<?>, Optional<?>> values;
    private final Pseudonyms people;
    private final Supplier<String> newId;

    LogEntry(
            LocalDate day,
            @Nullable String child,
            Map<Field<?>, Optional<?>> values,
            Pseudonyms people,
            Supplier<String> newId) {
        this.day = day;
        this.child = child;
        this.values = new LinkedHashMap<>(values);
        this.people = people;
        this.newId = newId;
    }

    LocalDate day() {
        return day;
    }

    String child() {
        return Objects.requireNonNull(child);
    }

    /** Of a field that is required or has a meaning when empty. */
    <T> T get(Field<T> field) {
        return Objects.requireNonNull(stated(field));
    }

    @SuppressWarnings("unchecked") // a value was read by its field
    <T> @Nullable T stated(Field<T> field) {
        return (T) values.getOrDefault(field, Optional.empty()).orElse(null);
    }

    String pseudonym(Field<String> person) {
        return people.of(get(person));
    }

    String newId() {
        return newId.get();
    }

    /** Equal for two rows that say the same, however they write it. */
    String meaning() {
        Stream<Object> said = values.values().stream().map(value -> value.isPresent() ? value.get() : "");
        return Stream.concat(Stream.<Object>of(day, child == null ? "" : child), said)
                .map(Object::toString)
                .collect(Collectors.joining(BETWEEN));
    }
}
