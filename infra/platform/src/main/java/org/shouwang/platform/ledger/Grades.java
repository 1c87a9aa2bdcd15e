package org.shouwang.platform.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.shouwang.events.codes.Schooling;
import org.shouwang.platform.spreadsheet.Words;

/** The stage of schooling that a grade (年级) tells; words other than these tell nothing. */
final class Grades {

    private static final List<String> DIGITS = List.of("一", "二", "三", "四", "五", "六", "七", "八", "九");
    private static final int LAST_PRIMARY = 6;

    private static final Map<String, Schooling> STAGES = IntStream.rangeClosed(1, DIGITS.size())
            .boxed()
            .flatMap(grade -> names(grade).map(name -> Map.entry(name, stage(grade))))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private Grades() {}

    static Optional<Schooling> stage(String grade) {
        return Optional.ofNullable(STAGES.get(Words.tight(grade)));
    }

    private static Stream<String> names(int grade) {
        Stream<String> names = Stream.of(String.valueOf(grade), DIGITS.get(grade - 1) + "年级");
        return grade <= LAST_PRIMARY
                ? names
                : Stream.concat(names, Stream.of("初" + DIGITS.get(grade - LAST_PRIMARY - 1)));
    }

    private static Schooling stage(int grade) {
        return grade <= LAST_PRIMARY ? Schooling.PRIMARY : Schooling.JUNIOR;
    }
}
