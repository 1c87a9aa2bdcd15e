package org.shouwang.county.replay;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.shouwang.county.children.Histories;
import org.shouwang.county.children.Recorded;

/**
 * The county's history once more, from the first record to a cut. The database is read on a thread of its own while the
 * caller's thread turns rows into records and folds them.
 */
public final class Replay {

    /** The store could not be read to the cut. */
    public static final class Interrupted extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Interrupted(String what, Throwable cause) {
            super(what, cause);
        }
    }

    private final DataSource store;

    public Replay(DataSource store) {
        this.store = store;
    }

    /** Where the county's knowledge ended at that instant; null: now. */
    public CutOff cutAt(@Nullable Instant knownAt) {
        return inOneSnapshot(connection -> KnownAt.find(connection, knownAt));
    }

    /** The histories of everything known at that instant; null: now. */
    public Replayed knownAt(@Nullable Instant knownAt, Progress progress) {
        CutOff cut = cutAt(knownAt);
        Histories histories = new Histories();
        List<UnreadableRow> unreadable = new ArrayList<>();
        run(cut, histories::add, unreadable::add, progress);
        return new Replayed(histories, cut, List.copyOf(unreadable));
    }

    /** Hands every readable record up to the cut to {@code records}, in order, and every other row to {@code unreadable}. */
    public void run(CutOff cut, Consumer<Recorded> records, Consumer<UnreadableRow> unreadable, Progress progress) {
        inOneSnapshot(connection -> {
            new Pipeline(connection, cut).run(new Decoding(cut, records, unreadable, progress));
            return cut;
        });
    }

    private interface Reading<T> {
        T from(Connection connection) throws SQLException, InterruptedException;
    }

    private <T> T inOneSnapshot(Reading<T> reading) {
        try (Connection connection = store.getConnection()) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            try {
                return reading.from(connection);
            } finally {
                connection.rollback();
                connection.setReadOnly(false);
                connection.setAutoCommit(true);
            }
        } catch (SQLException unread) {
            throw new Interrupted("the event store cannot be read: " + unread.getMessage(), unread);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Interrupted("the replay was stopped", stopped);
        }
    }
}
