package org.shouwang.platform.spreadsheet;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwang.events.codes.Capability;
import org.shouwang.events.codes.Distance;
import org.shouwang.events.codes.Parent;

/** The list of a column: what may stand in it, and what that means. */
public record Choices<T>(Map<String, T> meanings) {

    public static final Choices<Boolean> YES_NO = Choices.<Boolean>of("是", true).or("否", false);

    public static final Choices<Parent> PARENT = of("父亲", Parent.FATHER).or("母亲", Parent.MOTHER);

    public static final Choices<Distance> DISTANCE = of("乡内", Distance.IN_TOWNSHIP)
            .or("县内", Distance.OTHER_TOWNSHIP)
            .or("省内", Distance.OTHER_COUNTY)
            .or("省外", Distance.OTHER_PROVINCE);

    public static final Choices<Capability> CAPABILITY =
            of("较好", Capability.GOOD).or("一般", Capability.FAIR).or("较差", Capability.POOR);

    public static <T> Choices<T> of(String text, T meaning) {
        return new Choices<>(Map.of(text, meaning));
    }

    public Choices<T> or(String text, T meaning) {
        Map<String, T> longer = new LinkedHashMap<>(meanings);
        longer.put(text, meaning);
        return new Choices<>(Collections.unmodifiableMap(longer));
    }

    @Nullable
    T meaning(String text) {
        return meanings.get(text);
    }

    /** The first word that means this. */
    public String word(T meaning) {
        return meanings.entrySet().stream()
                .filter(choice -> choice.getValue().equals(meaning))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    String expected() {
        return String.join("、", meanings.keySet());
    }
}
