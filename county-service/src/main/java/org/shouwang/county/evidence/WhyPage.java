package org.shouwang.county.evidence;

import jakarta.validation.constraints.Positive;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/why")
class WhyPage {

    private final Reasons reasons;

    WhyPage(Reasons reasons) {
        this.reasons = reasons;
    }

    @GetMapping(params = "figure")
    String why(WhyFigure why, @RequestParam(defaultValue = "1") @Positive int page, Model model) {
        model.addAttribute("definition", why.definition());
        String pages = Links.figure(why.figure(), why.definition(), why.from(), why.to(), why.row()) + "&page=";
        model.addAttribute("pages", pages);
        return show(reasons.of(why, page), why.row(), model);
    }

    @GetMapping(params = "doing")
    String why(WhyDoing why, @RequestParam(defaultValue = "1") @Positive int page, Model model) {
        model.addAttribute("pages", Links.doing(why.doing(), why.from(), why.to(), why.unit()) + "&page=");
        return show(reasons.of(why, page), why.unit(), model);
    }

    private String show(Evidence evidence, @Nullable String row, Model model) {
        model.addAttribute("evidence", evidence);
        model.addAttribute("row", row);
        model.addAttribute("units", reasons.units());
        return "dashboard/why";
    }
}
