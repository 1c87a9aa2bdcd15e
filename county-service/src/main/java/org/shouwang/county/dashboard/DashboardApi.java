package org.shouwang.county.dashboard;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/dashboard")
class DashboardApi {

    private final Boards boards;
    private final Words words;

    DashboardApi(Boards boards, Words words) {
        this.boards = boards;
        this.words = words;
    }

    /** Unchanged while there is nothing new to draw. */
    @GetMapping("/version")
    Map<String, String> version() {
        return Map.of("version", boards.version());
    }

    @GetMapping("/choices")
    Choices choices() {
        return boards.choices();
    }

    @GetMapping("/board")
    Board board(@RequestParam @Nullable String definition, @RequestParam @Nullable Integer year) {
        return boards.board(boards.choices().selection(definition, year));
    }

    @GetMapping("/charts")
    List<Chart> charts(@RequestParam @Nullable String definition, @RequestParam @Nullable Integer year, Locale locale) {
        return new Charts(board(definition, year), words, locale).all();
    }
}
