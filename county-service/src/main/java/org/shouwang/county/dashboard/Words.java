package org.shouwang.county.dashboard;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What things are called: by the message bundle, and where it is silent by the name they brought along. */
@Component("words")
public class Words {

    private final MessageSource messages;

    Words(MessageSource messages) {
        this.messages = messages;
    }

    public String figure(String id, Locale locale) {
        return say("figure." + id, id, locale);
    }

    public String definition(String code, String name, Locale locale) {
        return say("definition." + code, name, locale);
    }

    public String event(String type, Locale locale) {
        return say("event." + type, type, locale);
    }

    public String month(int month, Locale locale) {
        return say("month." + month, Integer.toString(month), locale);
    }

    private String say(String key, String otherwise, Locale locale) {
        String said = messages.getMessage(key, null, otherwise, locale);
        return said == null ? otherwise : said;
    }
}
