package org.shouwang.node.unitpages;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shouwang.node.forms.FormDesk;
import org.shouwang.node.forms.FormPage;
import org.shouwang.node.identity.NodeIdentity;
import org.shouwang.node.recording.Desk;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The forms of the unit. */
@Controller
class UnitFormPages {

    private final Map<String, UnitAction> actions;
    private final NodeIdentity node;
    private final FormDesk forms;
    private final Desk desk;

    UnitFormPages(ObjectProvider<UnitAction> actions, NodeIdentity node, FormDesk forms, Desk desk) {
        this.actions = actions.stream().collect(Collectors.toUnmodifiableMap(UnitAction::name, Function.identity()));
        this.node = node;
        this.forms = forms;
        this.desk = desk;
    }

    @GetMapping("/unit/{action}")
    String ask(@PathVariable String action, Model model) {
        FormPage page = page(action);
        return forms.show(page, page.form().blank().startingWith(Map.of("occurredOn", desk.today())), model);
    }

    @PostMapping("/unit/{action}")
    String record(@PathVariable String action, @RequestParam Map<String, String> typed, Model model) {
        return forms.submit(page(action), typed, model);
    }

    private FormPage page(String name) {
        UnitAction action = actions.get(name);
        if (action == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new FormPage(
                action.form(),
                node.id(),
                "",
                action.next(),
                typed -> action.decision().apply(desk.today(), typed),
                recorded -> action.next() + "?saved=" + name);
    }
}
