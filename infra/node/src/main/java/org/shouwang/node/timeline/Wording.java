package org.shouwang.node.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Values in the language of whoever reads. */
@Component
public class Wording {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    private final MessageSource messages;

    Wording(MessageSource messages) {
        this.messages = messages;
    }

    /** Empty for what is not stated. */
    public String of(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Enum<?> code) {
            return words("code." + code.getDeclaringClass().getSimpleName() + "." + code.name());
        }
        return value instanceof Boolean yes ? words(yes ? "code.yes" : "code.no") : String.valueOf(value);
    }

    /** The name of a field, such as {@code father.phone}. */
    public String field(String path) {
        return words("field." + path);
    }

    /** What an event of that published name is called. */
    public String event(String type) {
        return words("event." + type);
    }

    /** Completed years. */
    public int age(LocalDate birthDate, LocalDate day) {
        return Period.between(birthDate, day).getYears();
    }

    public String minute(Instant moment) {
        return MINUTE.format(moment);
    }

    public String words(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
