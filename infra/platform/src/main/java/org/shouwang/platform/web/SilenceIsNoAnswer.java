package org.shouwang.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Spring MVC takes every broken connection for the reader's, and answers what it takes for nobody with an empty 200. When
 * it was the connection to the database that broke, in the middle of a commit, somebody is there and would believe that
 * his record is kept. Such a failure is answered as one; a reader who is really gone does not mind.
 */
class SilenceIsNoAnswer implements HandlerExceptionResolver {

    private static final Logger LOG = LoggerFactory.getLogger(SilenceIsNoAnswer.class);

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (response.isCommitted() || !DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            return null;
        }
        LOG.warn("A connection broke while {} was answered: {}", request.getRequestURI(), failure.getClass());
        try {
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
        } catch (IOException readerIsGone) {
            throw new UncheckedIOException(readerIsGone);
        }
        return new ModelAndView();
    }
}
