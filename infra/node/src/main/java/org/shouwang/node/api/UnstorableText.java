package org.shouwang.node.api;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventProcessingException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Text that PostgreSQL cannot keep is the caller's fault, wherever it came in; nothing was recorded. */
@ControllerAdvice
class UnstorableText {

    /** U+0000 in text, and the same inside JSON. */
    private static final Set<String> STATES = Set.of("22021", "22P05");

    @ExceptionHandler({DataAccessException.class, EventProcessingException.class})
    ResponseEntity<ProblemDetail> unstorable(Exception failure) throws Exception {
        boolean unstorable = Stream.<Throwable>iterate(failure, cause -> cause != null, UnstorableText::cause)
                .anyMatch(cause -> cause instanceof SQLException sql && STATES.contains(sql.getSQLState()));
        if (!unstorable) {
            throw failure;
        }
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, "text contains U+0000");
        problem.setProperty("code", "UNREADABLE_BODY");
        return ResponseEntity.of(problem).build();
    }

    private static @Nullable Throwable cause(Throwable failure) {
        return failure.getCause();
    }
}
