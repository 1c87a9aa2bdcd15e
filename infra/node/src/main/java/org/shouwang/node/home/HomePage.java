package org.shouwang.node.home;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shouwang.node.recording.Desk;
import org.shouwang.node.roster.ChildRoster;
import org.shouwang.node.roster.RosterRow;
import org.shouwang.node.timeline.Timeline;
import org.shouwang.node.unitpages.UnitAction;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What one sees first. */
@Controller
class HomePage {

    private static final int RECORDED_LATELY = 12;

    private final ChildRoster roster;
    private final Timeline timeline;
    private final Desk desk;
    private final List<String> unitForms;

    HomePage(ChildRoster roster, Timeline timeline, Desk desk, ObjectProvider<UnitAction> unitActions) {
        this.roster = roster;
        this.timeline = timeline;
        this.desk = desk;
        this.unitForms = unitActions.stream()
                .sorted(Comparator.comparingInt(UnitAction::order))
                .map(UnitAction::name)
                .toList();
    }

    @GetMapping("/")
    String home(Model model) {
        List<RosterRow> children = roster.all();
        Map<String, String> names = children.stream()
                .collect(Collectors.toMap(
                        RosterRow::childId, child -> child.standing().sheet().name()));
        model.addAttribute("figures", InOurCare.count(children, desk.today()).figures());
        model.addAttribute("names", names);
        model.addAttribute("unitForms", unitForms);
        model.addAttribute("latest", timeline.latest(RECORDED_LATELY));
        return "node/home";
    }
}
