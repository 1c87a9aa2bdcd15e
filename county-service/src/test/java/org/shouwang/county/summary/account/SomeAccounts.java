package org.shouwang.county.summary.account;

import java.time.Instant;
import java.util.List;
import org.shouwang.county.children.Histories;
import org.shouwang.county.children.Recorded;
import org.shouwang.county.definitions.Definitions;
import org.shouwang.county.replay.CutOff;
import org.shouwang.county.replay.Replayed;
import org.shouwang.county.replay.UnreadableRow;
import org.shouwang.county.story.RandomCounty;
import org.shouwang.county.story.Story;

/** Accounts of stories and of counties that a seed makes up. */
public final class SomeAccounts {

    private static final Instant RECEIVED = Instant.parse("2026-01-10T02:00:00Z");

    private SomeAccounts() {}

    public static AnnualAccount of(Story story, int year, String definition) {
        return of(story.records(), year, definition);
    }

    public static AnnualAccount ofSeed(long seed, int year, String definition) {
        return of(RandomCounty.ofSeed(seed, 60), year, definition);
    }

    public static AnnualAccount of(List<Recorded> records, int year, String definition) {
        return of(records, List.of(), year, definition);
    }

    public static AnnualAccount of(
            List<Recorded> records, List<UnreadableRow> unreadable, int year, String definition) {
        Histories histories = Histories.of(records);
        CutOff cut = new CutOff(null, records.size(), RECEIVED);
        return new Accounts(new Replayed(histories, cut, unreadable), "守望县民政局")
                .of(year, Definitions.shipped(definition));
    }
}
