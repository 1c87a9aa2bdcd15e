package org.shouwang.node.forms;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says what is wrong in the language of whoever typed. */
@Component
public class FaultWords {

    private final MessageSource messages;

    FaultWords(MessageSource messages) {
        this.messages = messages;
    }

    public String of(Fault fault) {
        Object[] words = fault.words().toArray();
        return messages.getMessage("rule." + fault.code(), words, LocaleContextHolder.getLocale());
    }
}
