package org.shouwang.node.unitpages;

import java.time.LocalDate;
import java.util.function.BiFunction;
import org.shouwang.node.forms.FilledForm;
import org.shouwang.node.forms.Form;

/**
 * Something the unit records of itself by a form; its page is {@code /unit/<name of the form>}.
 *
 * @param order smaller is offered first
 * @param decision makes the command of a form that is right, on that day
 * @param next where to go once it is recorded
 */
public record UnitAction(int order, Form form, BiFunction<LocalDate, FilledForm, Object> decision, String next) {

    public String name() {
        return form.name();
    }
}
