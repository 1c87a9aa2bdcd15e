package org.shouwang.local;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** What is said meanwhile, each line with the seconds since the start; Chinese unless the system or a switch says otherwise. */
final class Console {

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final ResourceBundle texts;
    private final long start = System.nanoTime();

    private Console(Locale locale) {
        ResourceBundle.Control onlyTheAskedOne =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        texts = ResourceBundle.getBundle("org.shouwang.local.messages", locale, onlyTheAskedOne);
    }

    static Console of(Map<String, String> environment, String... arguments) {
        List<String> words = Arrays.asList(arguments);
        int option = words.indexOf("--lang");
        String language = option >= 0 && option + 1 < words.size()
                ? words.get(option + 1)
                : Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                        .map(name -> environment.getOrDefault(name, ""))
                        .filter(value -> !value.isEmpty())
                        .findFirst()
                        .orElse("zh");
        return new Console(language.startsWith("en") ? Locale.ENGLISH : Locale.ROOT);
    }

    /** A line of progress. */
    void say(String key, Object... words) {
        out.println("[%4d s] %s".formatted(elapsed().toSeconds(), text(key, words)));
    }

    /** A line without the clock. */
    void print(String key, Object... words) {
        out.println(text(key, words));
    }

    void blank() {
        out.println();
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private String text(String key, Object... words) {
        Object[] plain = Arrays.stream(words).map(String::valueOf).toArray();
        return new MessageFormat(texts.getString(key), Locale.ROOT).format(plain);
    }
}
