package org.shouwang.node.forms;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form. Its words stand in the message bundles under {@code field.<name>}.
 *
 * @param choices the closed list of a choice, empty for every other kind
 */
public record Field(String name, Kind kind, boolean required, List<? extends Enum<?>> choices) {

    /** How it is typed and what can be read from it. */
    public enum Kind {
        TEXT,
        LONG_TEXT,
        DAY,
        COUNT,
        CHOICE,
        YES_NO
    }

    public static Field text(String name) {
        return new Field(name, Kind.TEXT, false, List.of());
    }

    public static Field longText(String name) {
        return new Field(name, Kind.LONG_TEXT, false, List.of());
    }

    public static Field day(String name) {
        return new Field(name, Kind.DAY, false, List.of());
    }

    /** A whole number that is not negative. */
    public static Field count(String name) {
        return new Field(name, Kind.COUNT, false, List.of());
    }

    public static Field yesNo(String name) {
        return new Field(name, Kind.YES_NO, false, List.of());
    }

    public static <E extends Enum<E>> Field choice(String name, Class<E> of) {
        return new Field(name, Kind.CHOICE, false, Arrays.asList(of.getEnumConstants()));
    }

    public Field mustBeFilled() {
        return new Field(name, kind, true, choices);
    }

    /** Why the text cannot be taken for this field; null when it can. */
    @Nullable
    String fault(String text) {
        if (text.isEmpty()) {
            return required ? "MISSING" : null;
        }
        return switch (kind) {
            case TEXT, LONG_TEXT -> null;
            case DAY -> Days.read(text).isPresent() ? null : "BAD_DATE";
            case COUNT -> text.matches("\\d{1,9}") ? null : "BAD_NUMBER";
            case YES_NO -> text.equals("true") || text.equals("false") ? null : "BAD_VALUE";
            case CHOICE -> choices.stream().anyMatch(choice -> choice.name().equals(text)) ? null : "BAD_VALUE";
        };
    }
}
