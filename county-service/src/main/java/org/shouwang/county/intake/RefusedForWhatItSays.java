package org.shouwang.county.intake;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.TransactionException;

/**
 * A failure that comes of what a record says, so that it would come again however often the record is brought. One that
 * comes of the database's state is none: connection, resources, shutdown, rollback by a lock.
 */
final class RefusedForWhatItSays {

    private static final Set<String> STATE_OF_THE_DATABASE = Set.of("08", "25", "40", "53", "55", "57", "58", "XX");

    private RefusedForWhatItSays() {}

    static boolean holdsFor(RuntimeException failure) {
        if (failure instanceof UncategorizedSQLException uncategorized) {
            return !isOfTheDatabase(uncategorized.getSQLException());
        }
        return !(failure instanceof TransactionException
                || failure instanceof TransientDataAccessException
                || failure instanceof RecoverableDataAccessException
                || failure instanceof NonTransientDataAccessResourceException);
    }

    /** Without the message: PostgreSQL puts the row's values into it. */
    static String words(RuntimeException failure) {
        String kind = failure.getClass().getSimpleName();
        return failure.getCause() instanceof SQLException sql ? kind + ", SQL state " + sql.getSQLState() : kind;
    }

    private static boolean isOfTheDatabase(@Nullable SQLException failure) {
        String state = failure == null ? "" : String.valueOf(failure.getSQLState());
        return state.length() < 2 || STATE_OF_THE_DATABASE.contains(state.substring(0, 2));
    }
}
