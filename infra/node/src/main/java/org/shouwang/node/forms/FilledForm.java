package org.shouwang.node.forms;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shouwang.platform.rules.RuleBroken;

/** A form with what was typed into it, read or not. Values are asked for only after {@link #isRight()}. */
public final class FilledForm {

    private final Form form;
    private final Map<String, String> typed;
    private final List<Fault> faults;

    private FilledForm(Form form, Map<String, String> typed, List<Fault> faults) {
        this.form = form;
        this.typed = typed;
        this.faults = faults;
    }

    /** Parameters that are no field of the form are left out. */
    public static FilledForm of(Form form, Map<String, String> parameters) {
        Map<String, String> typed = new LinkedHashMap<>();
        form.fields()
                .forEach(field -> typed.put(
                        field.name(),
                        parameters
                                .getOrDefault(field.name(), "")
                                .replace("\0", "")
                                .strip()));
        List<Fault> faults = form.fields().stream()
                .flatMap(field -> fault(field, typed.getOrDefault(field.name(), "")))
                .toList();
        return new FilledForm(form, typed, faults);
    }

    /** The same entries after a decision turned them down. */
    public FilledForm turnedDown(RuleBroken broken) {
        return new FilledForm(form, typed, List.of(Fault.of(broken)));
    }

    /** The same form with these values where nothing was typed. */
    public FilledForm startingWith(Map<String, ?> values) {
        Map<String, String> filled = new HashMap<>(typed);
        values.forEach((name, value) -> {
            if (value != null && filled.getOrDefault(name, "").isEmpty()) {
                filled.put(name, value.toString());
            }
        });
        return new FilledForm(form, filled, List.of());
    }

    public Form form() {
        return form;
    }

    public boolean isRight() {
        return faults.isEmpty();
    }

    public List<Fault> faults() {
        return faults;
    }

    /** The first fault of that field, for the page. */
    public @Nullable Fault faultOf(String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .findFirst()
                .orElse(null);
    }

    /** Faults that belong to no field of the form. */
    public List<Fault> otherFaults() {
        return faults.stream()
                .filter(fault -> !typed.containsKey(fault.field()))
                .toList();
    }

    /** As typed, never null. */
    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public @Nullable String text(String field) {
        String text = typed(field);
        return text.isEmpty() ? null : text;
    }

    public @Nullable LocalDate dayOrNull(String field) {
        return Days.read(typed(field)).orElse(null);
    }

    public LocalDate day(String field) {
        return Objects.requireNonNull(dayOrNull(field), field);
    }

    public @Nullable Integer countOrNull(String field) {
        String text = text(field);
        return text == null ? null : Integer.valueOf(text);
    }

    public int count(String field) {
        return Objects.requireNonNull(countOrNull(field), field);
    }

    public @Nullable Boolean yesNo(String field) {
        String text = text(field);
        return text == null ? null : Boolean.valueOf(text);
    }

    public <E extends Enum<E>> @Nullable E choiceOrNull(String field, Class<E> of) {
        String text = text(field);
        return text == null ? null : Enum.valueOf(of, text);
    }

    public <E extends Enum<E>> E choice(String field, Class<E> of) {
        return Objects.requireNonNull(choiceOrNull(field, of), field);
    }

    private static Stream<Fault> fault(Field field, String text) {
        String code = field.fault(text);
        return code == null ? Stream.empty() : Stream.of(new Fault(field.name(), code, List.of(text)));
    }
}
