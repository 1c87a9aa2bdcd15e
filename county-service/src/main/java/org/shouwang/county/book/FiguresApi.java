package org.shouwang.county.book;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.SortedMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.shouwang.county.children.Histories;
import org.shouwang.county.figures.FigureBook;
import org.shouwang.county.figures.LatestYears;
import org.shouwang.county.replay.Progress;
import org.shouwang.county.replay.Replay;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The book of figures for programs, counted anew from the county's store at every request. */
@RestController
@RequestMapping("/api/figures")
class FiguresApi {

    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

    private final Replay replay;
    private final Clock clock;

    FiguresApi(DataSource store, Clock clock) {
        this.replay = new Replay(store);
        this.clock = clock;
    }

    /** Without years, the last two whole ones before the given day, or before today, of recorded work. */
    @GetMapping
    SortedMap<String, Object> figures(
            @RequestParam(defaultValue = "") List<Integer> years,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate before) {
        Histories histories = replay.knownAt(null, Progress.UNHEARD).histories();
        LocalDate today = LocalDate.now(clock.withZone(HERE));
        return FigureBook.of(
                histories, years.isEmpty() ? LatestYears.before(before == null ? today : before, histories) : years);
    }
}
