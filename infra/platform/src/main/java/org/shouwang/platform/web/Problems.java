package org.shouwang.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.shouwang.platform.rules.RuleBroken;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** What went wrong, for programs as a problem of RFC 9457 with a stable {@code code}, for people as the error page. */
@ControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> ruleBroken(RuleBroken broken, WebRequest request) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, broken.getMessage());
        problem.setProperty("code", broken.code());
        problem.setProperty("field", broken.field());
        return handleExceptionInternal(broken, problem, new HttpHeaders(), HttpStatus.UNPROCESSABLE_CONTENT, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        HttpStatus why =
                unreadable.contains(BodyTooLarge.class) ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST;
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(why, "the body cannot be read");
        problem.setProperty("code", why == HttpStatus.BAD_REQUEST ? "UNREADABLE_BODY" : "BODY_TOO_LARGE");
        return handleExceptionInternal(unreadable, problem, headers, why, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        FieldError first = invalid.getFieldError();
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST,
                first == null ? "the body is not valid" : first.getField() + " " + first.getDefaultMessage());
        problem.setProperty("code", "UNREADABLE_BODY");
        problem.setProperty("field", first == null ? "" : first.getField());
        return handleExceptionInternal(invalid, problem, headers, HttpStatus.BAD_REQUEST, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (wantsPage(request)) {
            return toErrorPage(status, (ServletWebRequest) request);
        }
        return super.handleExceptionInternal(failure, body, headers, status, request);
    }

    private static boolean wantsPage(WebRequest request) {
        String accept = String.valueOf(request.getHeader(HttpHeaders.ACCEPT));
        boolean api = ((ServletWebRequest) request).getRequest().getRequestURI().startsWith("/api/");
        return !api && accept.contains("text/html");
    }

    private static @Nullable ResponseEntity<Object> toErrorPage(HttpStatusCode status, ServletWebRequest request) {
        HttpServletResponse response = request.getResponse();
        try {
            if (response != null && !response.isCommitted()) {
                response.sendError(status.value());
            }
        } catch (java.io.IOException readerIsGone) {
            throw new java.io.UncheckedIOException(readerIsGone);
        }
        return null;
    }
}
