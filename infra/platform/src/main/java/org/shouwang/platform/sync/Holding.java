package org.shouwang.platform.sync;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one side has of a node's log, said to the other: how far each life of it without a hole, and the holes before
 * records that it has already. On the wire one line a statement: {@code SWH1 <node>}, {@code life <epoch> <seq> <hash>},
 * {@code gap <epoch> <first> <last>}.
 */
public record Holding(String node, SortedMap<Integer, Position> lives, List<Gap> gaps) {

    private static final String MAGIC = "SWH1";

    /** Records that are missing, the first and the last included. */
    public record Gap(int epoch, long first, long last) {}

    public Holding {
        lives = Collections.unmodifiableSortedMap(new TreeMap<>(lives));
        gaps = List.copyOf(gaps);
    }

    public Position of(int epoch) {
        return lives.getOrDefault(epoch, Position.START);
    }

    /** 0 when there is nothing. */
    public int latestEpoch() {
        return lives.isEmpty() ? 0 : lives.lastKey();
    }

    /** True for bytes that are meant as one; a record begins otherwise. */
    public static boolean is(byte[] bytes) {
        return bytes.length >= MAGIC.length()
                && new String(bytes, 0, MAGIC.length(), StandardCharsets.ISO_8859_1).equals(MAGIC);
    }

    public byte[] toBytes() {
        StringBuilder text = new StringBuilder(MAGIC).append(' ').append(node).append('\n');
        lives.forEach((epoch, upTo) -> line(text, "life", epoch, upTo.seq(), upTo.hash()));
        gaps.forEach(gap -> line(text, "gap", gap.epoch(), gap.first(), gap.last()));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void line(StringBuilder text, String word, int epoch, long number, Object last) {
        text.append(word)
                .append(' ')
                .append(epoch)
                .append(' ')
                .append(number)
                .append(' ')
                .append(last)
                .append('\n');
    }

    /** Throws {@link IllegalArgumentException} for anything that {@link #toBytes} did not write. */
    public static Holding fromBytes(byte[] bytes) {
        List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        if (!is(bytes) || lines.get(0).length() <= MAGIC.length() + 1) {
            throw new IllegalArgumentException("not a statement of what is held");
        }
        SortedMap<Integer, Position> lives = new TreeMap<>();
        List<Gap> gaps = new ArrayList<>();
        lines.subList(1, lines.size()).forEach(line -> read(line.split(" ", -1), lives, gaps));
        return new Holding(lines.get(0).substring(MAGIC.length() + 1), lives, gaps);
    }

    private static void read(String[] words, SortedMap<Integer, Position> lives, List<Gap> gaps) {
        if (words.length != 4) {
            throw new IllegalArgumentException("a line of " + words.length + " words");
        }
        int epoch = Integer.parseInt(words[1]);
        long number = Long.parseLong(words[2]);
        switch (words[0]) {
            case "life" -> lives.put(epoch, new Position(number, words[3]));
            case "gap" -> gaps.add(new Gap(epoch, number, Long.parseLong(words[3])));
            default -> throw new IllegalArgumentException("a line that begins with " + words[0]);
        }
    }
}
