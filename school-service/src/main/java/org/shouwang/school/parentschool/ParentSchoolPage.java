package org.shouwang.school.parentschool;

import org.shouwang.events.outreach.ParentSchoolSessionHeld;
import org.shouwang.node.recording.Desk;
import org.shouwang.node.unitlog.UnitFacts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** This term's sessions, and how many are still due. */
@Controller
class ParentSchoolPage {

    static final String PATH = "/parentschool";

    private final UnitFacts facts;
    private final Desk desk;

    ParentSchoolPage(UnitFacts facts, Desk desk) {
        this.facts = facts;
        this.desk = desk;
    }

    @GetMapping(PATH)
    String page(Model model) {
        SchoolTerm now = SchoolTerm.of(desk.today());
        model.addAttribute("now", sessionsOf(now));
        model.addAttribute("before", sessionsOf(SchoolTerm.of(now.from().minusDays(1))));
        model.addAttribute("due", SessionsOfTerm.DUE);
        model.addAttribute("minutes", SessionsOfTerm.MINUTES);
        return "school/parentschool";
    }

    private SessionsOfTerm sessionsOf(SchoolTerm term) {
        return new SessionsOfTerm(term, facts.between(term.from(), term.to(), ParentSchoolSessionHeld.class));
    }
}
