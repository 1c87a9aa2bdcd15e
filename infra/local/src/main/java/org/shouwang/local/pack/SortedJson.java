package org.shouwang.local.pack;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * JSON with sorted keys, one space of indentation and one value per line: the same content is the same file, so two runs
 * can be compared with {@code diff} or {@code cmp}.
 */
public final class SortedJson {

    private SortedJson() {}

    public static String write(JsonNode node) {
        return value(node, "\n") + "\n";
    }

    private static String value(JsonNode node, String newLine) {
        if (node.isObject()) {
            return object(node, newLine);
        }
        if (node.isArray()) {
            List<String> items = StreamSupport.stream(node.spliterator(), false)
                    .map(item -> value(item, newLine + " "))
                    .toList();
            return block("[", items, "]", newLine);
        }
        return node.isString() ? quoted(node.stringValue()) : node.toString();
    }

    private static String object(JsonNode node, String newLine) {
        Map<String, JsonNode> sorted = new TreeMap<>();
        node.properties().forEach(property -> sorted.put(property.getKey(), property.getValue()));
        List<String> items = sorted.entrySet().stream()
                .map(property -> quoted(property.getKey()) + ": " + value(property.getValue(), newLine + " "))
                .toList();
        return block("{", items, "}", newLine);
    }

    private static String block(String open, List<String> items, String close, String newLine) {
        String inner = newLine + " ";
        return items.isEmpty() ? open + close : open + inner + String.join("," + inner, items) + newLine + close;
    }

    private static String quoted(String text) {
        return text.codePoints().mapToObj(SortedJson::escaped).collect(Collectors.joining("", "\"", "\""));
    }

    private static String escaped(int character) {
        return switch (character) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            default -> character < ' ' ? "\\u%04x".formatted(character) : Character.toString(character);
        };
    }
}
