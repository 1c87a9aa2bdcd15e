package org.shouwang.county.summary.wording;

import java.util.List;
import java.util.stream.Collectors;

/** One paragraph. */
public record Passage(List<Piece> pieces) {

    public static Passage of(String words) {
        return new Passage(List.of(new Piece.Words(words)));
    }

    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
