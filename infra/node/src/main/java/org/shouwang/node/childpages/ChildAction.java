package org.shouwang.node.childpages;

import java.time.LocalDate;
import org.shouwang.node.forms.FilledForm;
import org.shouwang.node.forms.Form;

/**
 * Something people record of one child by a form; its page is {@code /children/<id>/<name of the form>}.
 *
 * @param order smaller is offered first
 */
public record ChildAction(int order, Form form, Decision decision) {

    /** Makes the command of a form that is right. */
    @FunctionalInterface
    public interface Decision {

        Object of(String childId, LocalDate today, FilledForm form);
    }

    public String name() {
        return form.name();
    }
}
