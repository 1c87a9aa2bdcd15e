package org.shouwang.node.childpages;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.shouwang.node.childfile.CorrectChildFile;
import org.shouwang.node.childfile.RegisterChild;
import org.shouwang.node.forms.FilledForm;
import org.shouwang.node.forms.FormDesk;
import org.shouwang.node.forms.FormPage;
import org.shouwang.node.recording.Desk;
import org.shouwang.node.roster.ChildRoster;
import org.shouwang.node.roster.Standing;
import org.shouwang.node.timeline.StatedFacts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Recording of a child by a form. */
@Controller
class ChildFormPages {

    private final ChildRoster roster;
    private final Desk desk;
    private final FormDesk forms;
    private final Supplier<String> newId;
    private final Map<String, ChildAction> actions;

    ChildFormPages(ChildRoster roster, Desk desk, FormDesk forms, Supplier<String> newId, List<ChildAction> actions) {
        this.roster = roster;
        this.desk = desk;
        this.forms = forms;
        this.newId = newId;
        this.actions = actions.stream().collect(Collectors.toUnmodifiableMap(ChildAction::name, Function.identity()));
    }

    @GetMapping("/children/new")
    String register(Model model) {
        FilledForm blank = SheetForm.REGISTER.blank().startingWith(Map.of("openedOn", desk.today()));
        return forms.show(registration(), blank, model);
    }

    @PostMapping("/children/new")
    String register(@RequestParam Map<String, String> typed, Model model) {
        return forms.submit(registration(), SheetForm.completed(typed), model);
    }

    @GetMapping("/children/{childId}/correct")
    String correct(@PathVariable String childId, Model model) {
        Standing file = file(childId);
        FilledForm stated = SheetForm.CORRECT
                .blank()
                .startingWith(StatedFacts.of(file.sheet()))
                .startingWith(Map.of("openedOn", file.openedOn()));
        return forms.show(correction(childId, file), stated, model);
    }

    @PostMapping("/children/{childId}/correct")
    String correct(@PathVariable String childId, @RequestParam Map<String, String> typed, Model model) {
        return forms.submit(correction(childId, file(childId)), SheetForm.completed(typed), model);
    }

    @GetMapping("/children/{childId}/{action}")
    String ask(@PathVariable String childId, @PathVariable String action, Model model) {
        FormPage page = page(childId, action);
        return forms.show(page, page.form().blank().startingWith(Map.of("occurredOn", desk.today())), model);
    }

    @PostMapping("/children/{childId}/{action}")
    String record(
            @PathVariable String childId,
            @PathVariable String action,
            @RequestParam Map<String, String> typed,
            Model model) {
        return forms.submit(page(childId, action), typed, model);
    }

    private FormPage registration() {
        String childId = newId.get();
        return new FormPage(
                SheetForm.REGISTER,
                childId,
                "",
                "/children",
                typed -> new RegisterChild(childId, desk.today(), typed.day("openedOn"), SheetForm.sheet(typed)),
                recorded -> saved(recorded, "register"));
    }

    private FormPage correction(String childId, Standing file) {
        return new FormPage(
                SheetForm.CORRECT,
                childId,
                file.sheet().name(),
                "/children/" + childId,
                typed -> new CorrectChildFile(childId, desk.today(), typed.day("openedOn"), SheetForm.sheet(typed)),
                recorded -> saved(recorded, "correct"));
    }

    private FormPage page(String childId, String name) {
        ChildAction action = actions.get(name);
        if (action == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new FormPage(
                action.form(),
                childId,
                file(childId).sheet().name(),
                "/children/" + childId,
                typed -> action.decision().of(childId, desk.today(), typed),
                recorded -> saved(recorded, name));
    }

    private Standing file(String childId) {
        return roster.find(childId)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                .standing();
    }

    private static String saved(String childId, String what) {
        return "/children/" + childId + "?saved=" + what;
    }
}
