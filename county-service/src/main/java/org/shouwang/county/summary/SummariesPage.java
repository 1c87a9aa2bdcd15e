package org.shouwang.county.summary;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.county.definitions.Definitions;
import org.shouwang.county.summary.account.AnnualAccount;
import org.shouwang.platform.rules.RuleBroken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 年度总结: ask for a summary, watch it being written, fetch it later. */
@Controller
class SummariesPage {

    private static final int LISTED = 50;

    private final SummariesApi api;
    private final SummaryJobs jobs;
    private final Clock clock;

    SummariesPage(SummariesApi api, SummaryJobs jobs, Clock clock) {
        this.api = api;
        this.jobs = jobs;
        this.clock = clock;
    }

    @GetMapping("/summaries")
    String page(Model model) {
        form(model, LocalDate.now(clock.withZone(AnnualAccount.ZONE)).getYear() - 1, "EDU", "", false);
        list(model);
        return "summary/page";
    }

    /** Asked again by the open page while something is being written. */
    @GetMapping("/summaries/list")
    String again(Model model) {
        list(model);
        return "summary/list :: list";
    }

    @PostMapping("/summaries")
    String ask(
            @RequestParam int year,
            @RequestParam String definition,
            @RequestParam(defaultValue = "") String knownAt,
            @RequestParam(defaultValue = "false") boolean evidence,
            Model model) {
        try {
            api.ask(year, definition, knownAt, evidence);
        } catch (RuleBroken broken) {
            model.addAttribute("broken", broken);
            form(model, year, definition, knownAt, evidence);
            list(model);
            return "summary/page";
        }
        return "redirect:/summaries";
    }

    private static void form(Model model, int year, String definition, @Nullable String knownAt, boolean evidence) {
        model.addAttribute("year", year);
        model.addAttribute("definition", definition);
        model.addAttribute("definitions", Definitions.shipped());
        model.addAttribute("knownAt", knownAt);
        model.addAttribute("evidence", evidence);
    }

    private void list(Model model) {
        List<SummaryJob> latest = jobs.latest(LISTED);
        model.addAttribute("jobs", latest);
        model.addAttribute("underWay", latest.stream().anyMatch(SummaryJob::isUnderWay));
        model.addAttribute("zone", AnnualAccount.ZONE);
    }
}
