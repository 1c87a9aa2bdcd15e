package org.shouwang.node.forms;

import java.util.Map;
import java.util.function.Supplier;
import org.shouwang.node.recording.Desk;
import org.shouwang.platform.rules.RuleBroken;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Shows a form, takes it, and shows it again with everything typed when something is wrong. Each form shown carries the id
 * of its request, so that sending it twice records once.
 */
@Component
public class FormDesk {

    private static final String REQUEST = "requestId";

    private final Desk desk;
    private final Supplier<String> newId;

    FormDesk(Desk desk, Supplier<String> newId) {
        this.desk = desk;
        this.newId = newId;
    }

    /** The view of the form. */
    public String show(FormPage page, FilledForm filled, Model model) {
        return show(page, filled, newId.get(), model);
    }

    /** The view that follows: on to the next page, or the form again. */
    public String submit(FormPage page, Map<String, String> parameters, Model model) {
        String requestId = parameters.getOrDefault(REQUEST, newId.get());
        FilledForm filled = FilledForm.of(page.form(), parameters);
        if (!filled.isRight()) {
            return show(page, filled, requestId, model);
        }
        try {
            String recorded =
                    desk.record(requestId, page.subject(), page.decision().apply(filled));
            return "redirect:" + page.next().apply(recorded);
        } catch (RuleBroken broken) {
            return show(page, filled.turnedDown(broken), requestId, model);
        }
    }

    private String show(FormPage page, FilledForm filled, String requestId, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("filled", filled);
        model.addAttribute(REQUEST, requestId);
        model.addAttribute("today", desk.today());
        return "node/form";
    }
}
