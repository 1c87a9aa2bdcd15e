package org.shouwang.county.answers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.shouwang.county.children.Histories;
import org.shouwang.county.figures.FigureBook;
import org.shouwang.county.replay.Progress;
import org.shouwang.county.replay.Replay;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Every figure of some years under every shipped definition, with who makes up the totals. */
@RestController
class FiguresApi {

    private final Replay replay;
    private final Clock clock;

    FiguresApi(DataSource store, Clock clock) {
        this.replay = new Replay(store);
        this.clock = clock;
    }

    /** Without {@code years}: the two latest that are over. */
    @GetMapping("/api/figures")
    Map<String, Object> figures(@RequestParam(name = "years", required = false) @Nullable List<Integer> years) {
        Histories histories = replay.knownAt(null, Progress.UNHEARD).histories();
        return FigureBook.of(
                histories, years == null ? CompleteYears.latestIn(histories, LocalDate.now(clock)) : years);
    }
}
