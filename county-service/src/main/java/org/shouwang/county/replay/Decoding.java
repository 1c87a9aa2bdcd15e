package org.shouwang.county.replay;

import java.util.List;
import java.util.function.Consumer;
import org.shouwang.county.children.Recorded;
import org.shouwang.platform.json.UnreadableEvent;

/** What is done with the rows: each becomes a record or is named as unreadable, none is passed over. */
final class Decoding {

    private final RowDecoder decoder = new RowDecoder();
    private final CutOff cut;
    private final Consumer<Recorded> records;
    private final Consumer<UnreadableRow> unreadable;
    private final Progress progress;

    Decoding(CutOff cut, Consumer<Recorded> records, Consumer<UnreadableRow> unreadable, Progress progress) {
        this.cut = cut;
        this.records = records;
        this.unreadable = unreadable;
        this.progress = progress;
    }

    void take(List<StoredRow> block) {
        for (StoredRow row : block) {
            take(row);
        }
        progress.reached(block.get(block.size() - 1).position(), cut.index());
    }

    private void take(StoredRow row) {
        Recorded recorded;
        try {
            recorded = decoder.decode(row);
        } catch (UnreadableEvent why) {
            unreadable.accept(new UnreadableRow(
                    row.position(), row.stream(), row.seq(), row.type(), String.valueOf(why.getMessage())));
            return;
        }
        records.accept(recorded);
    }
}
