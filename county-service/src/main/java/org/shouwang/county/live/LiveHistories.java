package org.shouwang.county.live;

import org.jspecify.annotations.Nullable;
import org.shouwang.county.children.Histories;
import org.shouwang.county.readmodels.ReadModels;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The histories of all children and units as the live read models have them, kept in memory. */
@Component
public class LiveHistories {

    private final ReadModels models;
    private final ChangedRows ofChildren;
    private final ChangedRows ofUnits;
    private @Nullable Known known;

    LiveHistories(ReadModels models, JdbcClient jdbc) {
        this.models = models;
        this.ofChildren = new ChangedRows(jdbc, ChildHistoryProjection.NAME, "child_id");
        this.ofUnits = new ChangedRows(jdbc, UnitHistoryProjection.NAME, "month");
    }

    /** Costs a small query while nothing is new. */
    public synchronized Known now() {
        String version = models.version();
        Known current = known;
        if (current == null || !current.version().equals(version)) {
            current = read(version);
            known = current;
        }
        return current;
    }

    /** True while nothing has come after it. */
    public boolean isNow(Known known) {
        return known.version().equals(models.version());
    }

    /** May see more than the version says; the next version is then read though it brings nothing new. */
    private Known read(String version) {
        ofChildren.refresh();
        ofUnits.refresh();
        Histories histories = Histories.of(ofUnits.records());
        ofChildren.records().forEach(histories::add);
        return new Known(version, histories);
    }
}
