package org.shouwang.village.survey;

import java.time.LocalDate;
import java.util.List;
import org.shouwang.events.survey.SurveyCompleted;
import org.shouwang.node.recording.Desk;
import org.shouwang.node.roster.ChildRoster;
import org.shouwang.node.roster.RosterRow;
import org.shouwang.node.unitlog.UnitFacts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The surveys of this year and the last ones before. */
@Controller
class SurveyPage {

    static final String PATH = "/survey";

    private static final LocalDate BEGINNING = LocalDate.of(1949, 10, 1);

    private final UnitFacts facts;
    private final ChildRoster roster;
    private final Desk desk;

    SurveyPage(UnitFacts facts, ChildRoster roster, Desk desk) {
        this.facts = facts;
        this.roster = roster;
        this.desk = desk;
    }

    @GetMapping(PATH)
    String page(Model model) {
        List<RosterRow> children = roster.all();
        List<FilingRate> surveys = facts.between(BEGINNING, desk.today(), SurveyCompleted.class).stream()
                .map(survey -> new FilingRate(survey, openFiles(children, survey.occurredOn())))
                .toList();
        model.addAttribute("surveys", surveys);
        model.addAttribute("year", desk.today().getYear());
        model.addAttribute(
                "thisYear",
                surveys.stream()
                        .filter(rate -> rate.survey().occurredOn().getYear()
                                == desk.today().getYear())
                        .findFirst()
                        .orElse(null));
        return "village/survey";
    }

    private static long openFiles(List<RosterRow> children, LocalDate day) {
        return children.stream().filter(row -> row.standing().isOpenOn(day)).count();
    }
}
