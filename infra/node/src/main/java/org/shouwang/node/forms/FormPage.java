package org.shouwang.node.forms;

import java.util.function.Function;

/**
 * A form on a page and what becomes of it.
 *
 * @param subject what it is about, such as the child's id
 * @param about who or what it is about, in words; may be empty
 * @param back where the reader came from
 * @param decision makes the command of a form that is right
 * @param next where to go once it is recorded, given the subject it was recorded of
 */
public record FormPage(
        Form form,
        String subject,
        String about,
        String back,
        Function<FilledForm, Object> decision,
        Function<String, String> next) {}
