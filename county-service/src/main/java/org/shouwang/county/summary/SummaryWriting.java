package org.shouwang.county.summary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.shouwang.county.definitions.Definition;
import org.shouwang.county.replay.Progress;
import org.shouwang.county.replay.Replay;
import org.shouwang.county.replay.Replayed;
import org.shouwang.county.summary.account.Accounts;
import org.shouwang.county.summary.account.AnnualAccount;
import org.shouwang.county.summary.document.SummaryFile;
import org.shouwang.county.summary.document.SummaryFiles;

/** From the county's store to the files of a summary. One replay serves any number of years and definitions. */
final class SummaryWriting {

    /** One summary, written. */
    record Written(AnnualAccount account, List<SummaryFile> files) {}

    private final Replay replay;
    private final SummaryFiles files;
    private final @Nullable String unit;

    SummaryWriting(DataSource store, SummaryProperties properties) {
        this.replay = new Replay(store);
        this.unit = properties.unit();
        try {
            this.files = new SummaryFiles(properties.template().getContentAsByteArray());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the template " + properties.template() + " cannot be read", unreadable);
        }
    }

    Replayed replay(@Nullable Instant knownAt, Progress progress) {
        return replay.knownAt(knownAt, progress);
    }

    Accounts accounts(Replayed replayed) {
        return new Accounts(replayed, unit);
    }

    Written write(Accounts accounts, int year, Definition definition, boolean evidence) {
        AnnualAccount account = accounts.of(year, definition);
        return new Written(account, files.of(account, evidence));
    }
}
