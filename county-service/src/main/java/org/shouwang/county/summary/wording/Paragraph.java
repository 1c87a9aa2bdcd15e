package org.shouwang.county.summary.wording;

import java.util.ArrayList;
import java.util.List;

/** A passage in the making: sentence after sentence, each said only where it has something to say. */
public final class Paragraph {

    private final Narrator narrator;
    private final List<Piece> pieces = new ArrayList<>();

    Paragraph(Narrator narrator) {
        this.narrator = narrator;
    }

    /** Words that stand out at the head of the paragraph. */
    public Paragraph lead(String words) {
        pieces.add(new Piece.Lead(words));
        return this;
    }

    /** A pattern of {@link Narrator}. */
    public Paragraph say(String pattern) {
        pieces.addAll(narrator.pieces(pattern));
        return this;
    }

    public Paragraph when(boolean so, String pattern) {
        return so ? say(pattern) : this;
    }

    public Paragraph either(boolean so, String pattern, String otherwise) {
        return say(so ? pattern : otherwise);
    }

    /** Patterns one after the other, with a mark between them and a full stop behind the last; nothing if there are none. */
    public Paragraph list(List<String> patterns, String between) {
        for (int i = 0; i < patterns.size(); i++) {
            say(patterns.get(i)).say(i < patterns.size() - 1 ? between : "。");
        }
        return this;
    }

    public Passage done() {
        return new Passage(List.copyOf(pieces));
    }
}
