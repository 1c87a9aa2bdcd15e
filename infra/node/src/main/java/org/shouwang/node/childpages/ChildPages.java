package org.shouwang.node.childpages;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.events.codes.Parent;
import org.shouwang.node.recording.Desk;
import org.shouwang.node.roster.ChildRoster;
import org.shouwang.node.roster.RosterQuestion;
import org.shouwang.node.roster.RosterRow;
import org.shouwang.node.roster.Standing;
import org.shouwang.node.timeline.StatedFacts;
import org.shouwang.node.timeline.Timeline;
import org.shouwang.node.timeline.TimelineEntry;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Finding a child and reading its file. */
@Controller
class ChildPages {

    private final ChildRoster roster;
    private final Timeline timeline;
    private final Desk desk;
    private final List<ChildAction> actions;

    ChildPages(ChildRoster roster, Timeline timeline, Desk desk, List<ChildAction> actions) {
        this.roster = roster;
        this.timeline = timeline;
        this.desk = desk;
        this.actions = actions.stream()
                .sorted(Comparator.comparingInt(ChildAction::order))
                .toList();
    }

    @GetMapping("/children")
    String list(
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "OPEN") RosterQuestion.Which which,
            @RequestParam(defaultValue = "0") int page,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String partly,
            Model model) {
        RosterQuestion question = new RosterQuestion(words, which, Math.max(page, 0));
        model.addAttribute("question", question);
        model.addAttribute("rows", roster.list(question));
        model.addAttribute("count", roster.count(question));
        model.addAttribute("states", RosterQuestion.Which.values());
        model.addAttribute("pageSize", RosterQuestion.PAGE);
        model.addAttribute("parents", Parent.values());
        model.addAttribute("today", desk.today());
        return partly == null ? "node/children" : "node/children :: rows";
    }

    @GetMapping("/children/{childId}")
    String file(@PathVariable String childId, Model model) {
        RosterRow row = child(childId);
        List<TimelineEntry> entries = timeline.of(childId);
        boolean talkedWith = entries.stream().anyMatch(entry -> entry.type().equals("contact.TalkHeld"));
        model.addAttribute("actions", actions);
        model.addAttribute("entries", entries);
        model.addAttribute("clears", FiveClears.of(row.standing(), talkedWith));
        model.addAttribute("facts", StatedFacts.of(row.standing().sheet()));
        show(row, model);
        return "node/child";
    }

    /** One page to print and keep with the class (联系卡). */
    @GetMapping("/children/{childId}/card")
    String card(@PathVariable String childId, Model model) {
        show(child(childId), model);
        return "node/card";
    }

    private RosterRow child(String childId) {
        return roster.find(childId).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private void show(RosterRow row, Model model) {
        Standing file = row.standing();
        model.addAttribute("row", row);
        model.addAttribute("file", file);
        model.addAttribute("parents", Parent.values());
        model.addAttribute("today", desk.today());
    }
}
