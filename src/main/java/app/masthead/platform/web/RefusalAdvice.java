package app.masthead.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.MissingPathVariableException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Turns named refusals into their status and a plain sentence; everything unnamed is left to the error page. */
@ControllerAdvice
class RefusalAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(RefusalAdvice.class);

    private final MessageSource messages;
    private final UnreadableForm answers;

    RefusalAdvice(MessageSource messages, UnreadableForm answers) {
        this.messages = messages;
        this.answers = answers;
    }

    @ExceptionHandler
    void refused(Refusal refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var sentence = messages.getMessage(refusal.messageKey(), refusal.arguments(), request.getLocale());
        request.setAttribute(ErrorPages.SENTENCE, sentence);
        request.setAttribute(ErrorPages.OUTDATED, refusal instanceof Outdated);
        response.sendError(refusal.status().value());
    }

    /** An id of nothing but blanks in an address names nothing. */
    @ExceptionHandler
    void blank(MissingPathVariableException id, HttpServletResponse response) throws IOException {
        if (!id.isMissingAfterConversion()) {
            throw new IllegalStateException(id);
        }
        response.sendError(HttpStatus.NOT_FOUND.value());
    }

    @ExceptionHandler
    void unreadable(InvalidParameterException form, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        answers.answer(form, request, response);
    }

    @ExceptionHandler
    void stale(OptimisticLockingFailureException stale, HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.CONFLICT.value());
    }

    @ExceptionHandler({DataAccessResourceFailureException.class, CannotCreateTransactionException.class})
    void databaseGone(Exception failure, HttpServletResponse response) throws IOException {
        LOG.error("The database cannot be reached", failure);
        response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
    }
}
