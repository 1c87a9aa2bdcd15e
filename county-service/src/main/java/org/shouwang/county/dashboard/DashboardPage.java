package org.shouwang.county.dashboard;

import org.jspecify.annotations.Nullable;
import org.shouwang.county.coverage.Coverage;
import org.shouwang.platform.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The county's first page. */
@Controller
class DashboardPage {

    private final Boards boards;
    private final Coverage coverage;

    DashboardPage(Boards boards, Coverage coverage) {
        this.boards = boards;
        this.coverage = coverage;
    }

    @Bean
    static NavigationItem dashboardInTheBar() {
        return new NavigationItem(10, "/", "dashboard.nav");
    }

    @GetMapping("/")
    String home(
            @RequestParam @Nullable String definition,
            @RequestParam @Nullable Integer year,
            @RequestParam(defaultValue = "visits.total") String flow,
            Model model) {
        show(definition, year, flow, model);
        return "dashboard/home";
    }

    /** Asked again and again by the open page; no content while the version is the one it shows. */
    @GetMapping("/dashboard/board")
    Object board(
            @RequestParam @Nullable String definition,
            @RequestParam @Nullable Integer year,
            @RequestParam(defaultValue = "visits.total") String flow,
            @RequestParam @Nullable String version,
            Model model) {
        String shown = show(definition, year, flow, model);
        return shown.equals(version)
                ? ResponseEntity.status(HttpStatus.NO_CONTENT).build()
                : new ModelAndView("dashboard/board :: board", model.asMap());
    }

    /** Gives the version of all that is shown. */
    private String show(@Nullable String definition, @Nullable Integer year, String flow, Model model) {
        Choices choices = boards.choices();
        Board board = boards.board(choices.selection(definition, year));
        Completeness completeness = Completeness.of(coverage.nodes());
        String version = board.version() + "-" + completeness.hashCode();
        model.addAttribute("board", board);
        model.addAttribute("completeness", completeness);
        model.addAttribute("version", version);
        model.addAttribute("choices", choices);
        model.addAttribute("kinds", Doings.KINDS);
        model.addAttribute("flow", board.flow(flow));
        model.addAttribute("threeOnes", ShownFigures.THREE_ONES);
        model.addAttribute("zone", BoardFold.COUNTY);
        return version;
    }
}
