package org.shouwang.node.unitpages;

import java.util.function.Function;
import org.shouwang.events.Event;
import org.shouwang.node.forms.FilledForm;
import org.shouwang.node.forms.Form;

/**
 * Something the unit records of itself by a form; its page is {@code /unit/<name of the form>}.
 *
 * @param order smaller is offered first
 * @param fact what a form that is right states
 * @param next where to go once it is recorded
 */
public record UnitAction(int order, Form form, Function<FilledForm, Event> fact, String next) {

    public String name() {
        return form.name();
    }
}
