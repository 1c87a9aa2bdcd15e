package org.shouwang.platform.spreadsheet;

import java.util.List;
import java.util.stream.Stream;

/** A column under its main header, with the other headers that offices write for it. */
public record Column(String name, List<String> variants) {

    public static Column of(String name, String... variants) {
        return new Column(name, List.of(variants));
    }

    Stream<String> headers() {
        return Stream.concat(Stream.of(name), variants.stream()).map(Words::header);
    }
}
