package org.shouwang.village.incidents;

import java.time.LocalDate;
import java.util.List;
import org.shouwang.events.protection.IncidentRecorded;
import org.shouwang.node.recording.Desk;
import org.shouwang.node.unitlog.UnitFacts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The incidents of this year and the year before. */
@Controller
class IncidentsPage {

    static final String PATH = "/incidents";

    private final UnitFacts facts;
    private final Desk desk;

    IncidentsPage(UnitFacts facts, Desk desk) {
        this.facts = facts;
        this.desk = desk;
    }

    @GetMapping(PATH)
    String page(Model model) {
        int year = desk.today().getYear();
        model.addAttribute("year", year);
        model.addAttribute("now", of(year));
        model.addAttribute("before", of(year - 1));
        return "village/incidents";
    }

    private List<IncidentRecorded> of(int year) {
        return facts.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), IncidentRecorded.class);
    }
}
